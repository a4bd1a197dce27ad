"""What was built: no styles by script, one script of ours, no address but the page's own, everything packed."""

import re
from pathlib import Path

import pytest

from tests.support.running import ROOT

pytestmark = pytest.mark.slow

WEB = ROOT / ".web"
BUILT = WEB / "build/client"


def files(ending: str, folder: Path = BUILT) -> list[Path]:
    return sorted(folder.rglob(f"*{ending}"))


def test_no_element_has_styles_that_would_be_lost() -> None:
    """`PlainElements` leaves emotion out: selectors are lost, and style attributes of a built page are refused."""
    sources = [
        file
        for folder in ("app", "app_components", "utils/components")
        for file in files(".jsx", WEB / folder)
    ]
    assert len(sources) > 10
    for file in sources:
        for styles in re.findall(r"\bcss:\s*\(\{(.*?)\}\)", file.read_text()):
            assert not re.search(r"""["'][&@:.]""", styles), file.name
    assert not [file.name for file in files(".js") if "data-emotion" in file.read_text()]
    assert not [page.name for page in files(".html") if re.search(r"<[^>]*\sstyle=", page.read_text())]


def test_our_modules_are_one_script() -> None:
    script = (BUILT / "lorai.js").read_text()
    assert not re.search(r"""\b(import|export)\b[^;]*["']/""", script)
    named = re.findall(r'import "/(\w+\.js)";', (ROOT / "assets/lorai.js").read_text())
    for module in named:
        told = re.sub(r"(?s)/\*.*?\*/|//[^\n]*", "", (ROOT / "assets" / module).read_text())
        words = re.findall(r'"([A-Za-z][\w -]{3,})"', told)
        assert max(words, key=len) in script, module
    assert len(script) < sum((ROOT / "assets" / module).stat().st_size for module in named)


def test_a_page_announces_its_scripts_after_what_is_seen() -> None:
    for page in files(".html"):
        for ahead in re.findall(r"<link[^>]*modulepreload[^>]*>", page.read_text()):
            assert 'fetchpriority="low"' in ahead


def test_pages_name_no_address_that_only_the_builder_had() -> None:
    for file in (*files(".html"), *files(".js")):
        assert not re.search(r"(localhost|127\.0\.0\.1|0\.0\.0\.0):\d", file.read_text()), file.name
    for script in files(".js"):
        assert "same-origin.invalid" not in script.read_text()
    assert not [page.name for page in files(".html") if 'property="og:image"' in page.read_text()]


def test_what_is_worth_it_is_packed_twice() -> None:
    for file in (*files(".js"), *files(".css")):
        if file.stat().st_size > 1000:
            small = {kind: file.with_name(f"{file.name}.{kind}").stat().st_size for kind in ("br", "gz")}
            assert small["br"] < small["gz"] < file.stat().st_size
