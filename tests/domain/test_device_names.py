"""What a browser is called: from what it says of itself, without guessing."""

import pytest

from lorai_app.domain.devices import device_name

SAFARI = "AppleWebKit/605.1.15 (KHTML, like Gecko)"
CHROME = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("user_agent", "name"),
    [
        (
            f"Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) {SAFARI} Version/18.5 Mobile Safari/604.1",
            "iPhone, Safari",
        ),
        (
            f"Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) {SAFARI} CriOS/137.0 Mobile Safari/604.1",
            "iPhone, Chrome",
        ),
        (
            f"Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) {SAFARI} FxiOS/139.0 Mobile Safari/605.1.15",
            "iPhone, Firefox",
        ),
        (f"Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) {SAFARI} Version/16.6 Safari/604.1", "iPad, Safari"),
        (f"Mozilla/5.0 (Linux; Android 10; K) {CHROME} Chrome/137.0 Mobile Safari/537.36", "Android, Chrome"),
        (
            f"Mozilla/5.0 (Linux; Android 10; K) {CHROME} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36",
            "Android, Samsung Internet",
        ),
        ("Mozilla/5.0 (Android 15; Mobile; rv:139.0) Gecko/139.0 Firefox/139.0", "Android, Firefox"),
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROME} Chrome/137.0 Safari/537.36", "Windows, Chrome"),
        (
            f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROME} Chrome/137.0 Safari/537.36 Edg/137.0",
            "Windows, Edge",
        ),
        (
            f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROME} Chrome/137.0 Safari/537.36 OPR/121.0",
            "Windows, Opera",
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:139.0) Gecko/20100101 Firefox/139.0",
            "Windows, Firefox",
        ),
        (
            f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {SAFARI} Version/18.5 Safari/605.1.15",
            "Mac, Safari",
        ),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0", "Linux, Firefox"),
        (
            f"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {CHROME} Chrome/137.0 Safari/537.36",
            "Chromebook, Chrome",
        ),
        ("curl/8.5.0", "A browser"),
        ("", "A browser"),
        ("<script>alert(1)</script>", "A browser"),
    ],
)
def test_a_browser_is_called_by_its_system_and_its_maker(user_agent: str, name: str) -> None:
    assert device_name(user_agent) == name
