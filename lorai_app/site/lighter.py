"""What Reflex would send to every browser before a page is seen, later or not at all: done when the site is built."""

from pathlib import Path
from typing import Any

from reflex_base.plugins import Plugin
from reflex_components_core.base.fragment import Fragment  # type: ignore[import-untyped]  # it ships no types
from reflex_components_core.base.meta import Image  # type: ignore[import-untyped]  # the same

_ALIASES = "alias: ["
_ELEMENTS = "utils/elements.js"
_INSTEAD = f"""{_ALIASES}
      {{ find: "@emotion/react", replacement: fileURLToPath(new URL("./{_ELEMENTS}", import.meta.url)) }},"""
_SCRIPT_AHEAD = '<link rel="modulepreload" '
_SCRIPT_LATER = f'{_SCRIPT_AHEAD}fetchpriority="low" '
_PLAIN = """import { createElement } from "react";
export const jsx = (type, props, ...children) => {
  const { css, ...others } = props ?? {};
  return createElement(type, css ? { ...others, style: { ...css, ...others.style } } : props, ...children);
};
"""


class PlainElements(Plugin):
    """Elements are React's own: emotion makes style sheets from Python, and ours are in `assets/*.css`.

    8 KB less on every page. A value from Python becomes the element's own style; selectors it can't have, and a
    prerendered page may have none at all (its policy forbids them): `tests/browser/test_built_site.py` looks.
    """

    def get_static_assets(self, **_context: Any) -> list[tuple[Path, str | bytes]]:
        return [(Path(_ELEMENTS), _PLAIN)]

    def pre_compile(self, **context: Any) -> None:
        context["add_modify_task"]("vite.config.js", _without_emotion)


class OwnHeads(Plugin):
    """The picture for messengers stands in the head as it is sent, with its whole address (`content/head.py`)."""

    def enter_component(self, comp: Any, /, **_context: Any) -> Any:
        return Fragment.create() if isinstance(comp, Image) else None


class PaintFirst(Plugin):
    """Words, styles and the font come before the scripts: a page is read before anything in it moves.

    Reflex announces every script of a page at its very top, and on a phone's line they keep the style sheet waiting:
    the first paint came after 2.2 s, and comes after 1.1 s (Lighthouse, mobile).
    """

    def post_build(self, **context: Any) -> None:
        pages = list(Path(context["static_dir"]).rglob("*.html"))
        for page in pages:
            page.write_text(page.read_text().replace(_SCRIPT_AHEAD, _SCRIPT_LATER))
        if not any(_SCRIPT_LATER in page.read_text() for page in pages):
            raise RuntimeError(
                "no page announces its scripts: site/lighter.py must learn how Reflex does it now"
            )


def _without_emotion(config: str) -> str:
    if _ALIASES not in config:
        raise RuntimeError("Reflex writes vite.config.js in another way: site/lighter.py must learn it")
    return config if _ELEMENTS in config else config.replace(_ALIASES, _INSTEAD, 1)
