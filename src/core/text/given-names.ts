/** Common Polish given names, without diacritics; short everyday forms too. */
export const givenNames: ReadonlySet<string> = new Set(
  `ada adam adrian adrianna agata agnieszka aleksander aleksandra alicja alina amelia andrzej aneta angelika ania
  anna antoni antonina arkadiusz artur barbara bartek bartlomiej bartosz basia beata blazej bogdan boguslaw boguslawa
  bozena bronislaw cezary cecylia czeslaw czeslawa dagmara damian daniel danuta daria dariusz dawid dominik dominika
  dorota edward edyta ela eliza elzbieta emil emilia ewa ewelina fabian feliks filip franciszek gabriela genowefa
  grazyna grzegorz halina hanna helena henryk henryka hubert ignacy igor ilona irena ireneusz iwona iza izabela jacek
  jadwiga jakub jan janina janusz jaroslaw jerzy joanna jola jolanta jozef jozefa judyta julia julian justyna kacper
  kamil kamila karol karolina kasia katarzyna kazimierz kinga klaudia konrad kornelia krystian krystyna krzysztof
  laura lech lena leokadia leszek lidia lucja lucyna ludwik lukasz maciej magda magdalena maja malgorzata marcel
  marcelina marcin marek maria marian marianna mariola mariusz marlena marta martyna marzena mateusz michal
  mieczyslaw mikolaj milena miroslaw miroslawa monika natalia nikola nina norbert olga oliwia oskar patrycja patryk
  paula paulina pawel piotr przemyslaw radoslaw rafal regina renata robert roman romuald roza ryszard sabina sandra
  sebastian slawomir sonia stanislaw stanislawa stefan stefania sylwester sylwia szymon tadeusz teresa tomasz urszula
  waclaw waldemar wanda weronika wieslaw wieslawa wiktor wiktoria wincenty wioletta witold wladyslaw wojciech
  zbigniew zdzislaw zenon zofia zuzanna zygmunt`.split(/\s+/),
);
