"""Makes the page behind the Help buttons of the user guide: build/help/index.html with its pictures.

python tools/guide.py [FOLDER]
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "user-guide.md"
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style>
:root {{ color-scheme: light dark }}
body {{ font: 16px/1.55 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1f23; background: #fff }}
h1, h2, h3 {{ line-height: 1.25; margin-top: 2.2rem }} h1 {{ margin-top: 0 }}
img {{ max-width: 100%; border-radius: 4px }}
code, pre {{ background: #f2f4f6; border-radius: 4px; font-size: 14px }} code {{ padding: .1em .3em }}
pre {{ padding: .8rem; overflow-x: auto }} pre code {{ padding: 0 }}
table {{ border-collapse: collapse }} th, td {{ border: 1px solid #d0d7de; padding: .3rem .7rem; text-align: left }}
nav {{ border-left: 3px solid #2e7d32; padding: .2rem 0 .2rem 1rem }} nav a {{ display: block }}
a {{ color: #1565c0 }}
@media (prefers-color-scheme: dark) {{ body {{ color: #e6e6e6; background: #1e1f22 }}
  code, pre {{ background: #2b2d31 }} th, td {{ border-color: #444 }} a {{ color: #82b1ff }} }}
</style></head><body>
{body}
</body></html>
"""


def anchor(heading: str) -> str:
    """A heading's anchor, as GitHub makes it, so that both pages have the same ones."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def anchors(text: str) -> list[str]:
    """The anchors of a Markdown text."""
    tokens = MarkdownIt("commonmark").parse(text)
    return [anchor(_heading(tokens, n)) for n, token in enumerate(tokens) if token.type == "heading_open"]


def page(text: str) -> str:
    """A Markdown text as a page that needs nothing but its pictures."""
    markdown = MarkdownIt("commonmark").enable("table")
    tokens = markdown.parse(text)
    contents = []
    title = ""
    for n, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = _heading(tokens, n)
            token.attrSet("id", anchor(heading))
            if token.tag == "h1":
                title = heading
            elif token.tag == "h2":
                contents.append(f'<a href="#{anchor(heading)}">{heading}</a>')
    body = markdown.renderer.render(tokens, markdown.options, {})
    return _PAGE.format(title=title, body=body.replace("</h1>", f"</h1>\n<nav>{''.join(contents)}</nav>", 1))


def _heading(tokens: list[Token], n: int) -> str:
    return tokens[n + 1].content


def main() -> None:
    """Write the page and copy the pictures that it shows."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "help"
    text = GUIDE.read_text(encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "images").mkdir(parents=True)
    for name in sorted(set(re.findall(r"images/([\w-]+\.png)", text))):
        picture = GUIDE.parent / "images" / name
        if picture.is_file():
            shutil.copyfile(picture, folder / "images" / name)
        else:
            print(f"guide: {picture} is missing; make screenshots takes it")
    (folder / "index.html").write_text(page(text), encoding="utf-8")
    print(f"guide: {folder / 'index.html'}")


if __name__ == "__main__":
    main()
