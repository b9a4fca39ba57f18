const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words inside a name that begin with a small letter. */
export const SMALL = toSet(
  `i oraz a ale lub albo w we z ze na do od dla o u po pod nad przy przez za ku bez między przed przeciw przeciwko
  poprzez wobec ds im imienia św ks gen płk ppłk mjr kpt por bł abp bp kard prof dr hab inż mgr lek ul al pl nr p n
  rzecz tzw wg de von van di la le`,
);

/** Words of a legal form that begin with a small letter where they are written out inside a name. */
export const FORM = toSet("sp spółka spółki ograniczoną odpowiedzialnością organizacja");

/** Abbreviations of forms, bodies and known organisations, which keep their capitals. */
export const CAPITALS = toSet(
  `osp kgw uks luks muks ulks miks uksw lks gks mks ks mlks lzs lgd lgr cis kis wtz zaz ngo opp pes owes rops dps śds sds
  spzoz nzoz zoz zhp zhr pck pttk ptsm tpd wopr pzw psoni pzn pzg pzbs ymca ywca lok utw tkkf tkks azs wośp pkps znp nszz
  pah kik shd ptr mopr aa mops gops mgops pcpr osir mosir gosir prl rp ue usa bpw jst tvp pkp pks nato wkfio kkf kps bks tks
  wks zks rks oks sks iuks pkol pzpn fzs stk ptt pts ptk kfk bts ktk`,
);

/** Syllables of three letters and fewer that are words, so that nobody takes them for abbreviations. */
export const SHORT = toSet(
  `dom las bór łąk nas nam my ty on ich ani nie tak dar dąb kot pies psy lew żuk rok dni noc ród era sad sto dwa trzy
  moc cud cel klub koło pro bono non art eko bio geo euro sam my być żyć raz tu tam jan ewa ola iga ala adam maj wiek moja
  mój dróg drogi ręce ruch serc wieś wsi gmin gmina miast rzek osób bank sztuk sport kraj góra góry pole lato zima nad jar bieg
  cała cały ryb ryś róż róża rad`,
);
