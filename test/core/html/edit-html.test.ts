import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editHtml } from "#src/core/html/edit-html.ts";

const shout = (html: string) =>
  editHtml(html, {
    text: (text) => text.toUpperCase(),
    attribute: (name, value) => (name === "href" ? `/x${value}` : value),
  });

/** The events that an edit receives, in order. */
function listEvents(html: string): string[] {
  const events: string[] = [];
  editHtml(html, {
    open: (element) => void events.push(`<${element}`),
    close: (element) => void events.push(`/${element}`),
    attribute(name, value) {
      events.push(`${name}=${value}`);
      return value;
    },
    text(text) {
      events.push(text);
      return text;
    },
  });
  return events;
}

describe("editing a page", () => {
  it.each([
    [`<p title="dochód > 500 zł, 'a' <b>">a</p>`, `<p title="dochód > 500 zł, 'a' <b>">A</p>`],
    [`<p title='mówi "tak" > nie'>a</p>`, `<p title='mówi "tak" > nie'>A</p>`],
    ["<!-- a > b <i>c</i> -->d<!-->e", "<!-- a > b <i>c</i> -->D<!-->E"],
    ["<!DOCTYPE html><p>a", "<!DOCTYPE html><p>A"],
    ["a&nbsp;b &amp; c &lt;d&gt; &#243;", "A&NBSP;B &AMP; C &LT;D&GT; &#243;"],
    ["a < b <c", "A < B <c"],
    ['<A HREF="/b" Title="c">d</A>', '<A HREF="/x/b" Title="c">D</A>'],
    [
      `<a href='/b'>c</a><a href=/b>c</a><a href>c</a>`,
      `<a href='/x/b'>C</a><a href=/x/b>C</a><a href>C</a>`,
    ],
    ['<a  href = "/a&amp;b" >c</a\n>', '<a  href = "/x/a&amp;b" >C</a\n>'],
    ["<svg><![CDATA[a > b]]><path d='M0'/></svg>c", "<svg><![CDATA[a > b]]><path d='M0'/></svg>C"],
    ["<title>a <b></title><p>c", "<title>A <B></title><p>C"],
    ["<p>a</p></p>b</div>c", "<p>A</p></p>B</div>C"],
    ["<p>a</A ", "<p>A</A "],
    ["", ""],
  ])("changes only texts and chosen attribute values: %s", (html, edited) =>
    expect(shout(html)).toBe(edited),
  );

  it("passes the text of a script as one piece, including what looks like tags", () => {
    expect(listEvents('<script>if (a < b && c > d) "</p><b>";</script>e')).toEqual([
      "<script",
      'if (a < b && c > d) "</p><b>";',
      "/script",
      "e",
    ]);
  });

  it("closes each element that it opens, also one without an end tag", () => {
    expect(listEvents('<UL><li>a<br><li>b</UL><p>c<p class="d">e')).toEqual(
      "<ul <li a <br /br /li <li b /li /ul <p c /p <p class=d e /p".split(" "),
    );
  });

  it("gives the position where a start tag takes another attribute", () => {
    const html = '<p>a</p><h1 class="x">b</h1>';
    let place = 0;
    const edited = editHtml(html, {
      open(element, offset) {
        if (element === "h1") place = offset;
      },
      text: (text) => text.repeat(3),
    });
    expect(`${edited.slice(0, place)} id="y"${edited.slice(place)}`).toBe(
      '<p>aaa</p><h1 id="y" class="x">bbb</h1>',
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ..."<p> </p> <br> <b> </b> <A </a> <a href= ' \" > < / = <!-- --> <script> </script> <svg> </svg> <![CDATA[ ]]> & ;".split(
      " ",
    ),
  ),
  fc.constantFrom(
    " ",
    "\n",
    'href="/a"',
    "title='x > y'",
    "&amp;",
    "żółw 5 zł",
    "<title>",
    "</title>",
    "<?x?>",
  ),
  fc.string({ maxLength: 5 }),
);
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("any text", () => {
  it("stays the same byte for byte when nothing is edited", () =>
    fc.assert(
      fc.property(page, (html) => {
        const same = (_name: string, value: string) => value;
        expect(editHtml(html, { open() {}, close() {}, attribute: same, text: (text) => text })).toBe(html);
      }),
      { numRuns: 500 },
    ));

  it("stays the same outside the edited parts", () =>
    fc.assert(
      fc.property(page, (html) => {
        const [left, right] = ["\uE000", "\uE001"];
        const edited = editHtml(html, {
          text: (text) => left + text + right,
          attribute: (_name, value) => left + value + right,
        });
        expect(edited.replaceAll(/[\uE000\uE001]/g, "")).toBe(html);
      }),
      { numRuns: 500 },
    ));
});
