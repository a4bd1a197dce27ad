"""A wrong setting stops the start with one line: the variable, its value, and what is allowed."""

from pathlib import Path

import pytest

from lorai_app import config
from lorai_app.config import WrongSetting


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of this machine, and no `.env` file."""
    for name in [name for name in config.os.environ if name.startswith("LORAI_") or name == "PORT"]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("variable", "value", "allowed"),
    [
        ("PORT", "web", "integer"),
        ("PORT", "0", "greater than or equal to 1"),
        ("PORT", "65536", "less than or equal to 65535"),
        ("LORAI_PROVIDER", "midjourney", "'apimart', 'openai' or 'sketch'"),
        ("LORAI_PROVIDER", "apimart", "needs LORAI_APIMART_API_KEY"),
        ("LORAI_PROVIDER", "openai", "needs LORAI_OPENAI_API_KEY"),
        ("LORAI_SUBMITS_PER_MINUTE", "0", "greater than or equal to 1"),
        ("LORAI_APIMART_BASE_URL", "api.apimart.ai", "http:// or https://"),
        ("LORAI_OPENAI_BASE_URL", "https://", "http:// or https://"),
        ("LORAI_ALLOW_PRIVATE_PROVIDER", "perhaps", "boolean"),
        ("LORAI_POLL_SECONDS", "0.2", "two numbers"),
        ("LORAI_POLL_SECONDS", "0.2,0.2,0.2", "two numbers"),
        ("LORAI_POLL_SECONDS", "soon,0.2", "two numbers"),
        ("LORAI_POLL_SECONDS", "1,inf", "two numbers"),
        ("LORAI_POLL_SECONDS", "0,1", "two numbers"),
        ("LORAI_SKETCH_SECONDS", "-1", "greater than or equal to 0"),
        ("LORAI_SKETCH_SECONDS", "long", "number"),
        ("LORAI_DATABASE_URL", "postgresql://db/lorai", "not supported yet"),
        ("LORAI_REDIS_URL", "redis://cache", "not supported yet"),
        ("LORAI_STORAGE_URL", "s3://bucket/prefix", "not supported yet"),
        ("LORAI_STORAGE_URL", "gs://bucket", "not supported yet"),
        ("LORAI_PUBLIC_URL", "lorai.test", "http:// or https://"),
        ("LORAI_PUBLIC_URL", "ftp://lorai.test", "http:// or https://"),
        ("LORAI_PUBLIC_URL", "https://lorai.test/app", "without a path"),
        ("LORAI_SECRET_KEYS", ",", "at least one"),
        ("LORAI_FREE_CREDITS", "ten", "integer"),
        ("LORAI_FREE_CREDITS", "-1", "greater than or equal to 0"),
        ("LORAI_FREE_GRANTS_PER_ADDRESS", "-1", "greater than or equal to 0"),
        ("LORAI_REFUSED_WORDS", "/no/such/file", "the path of a text file, one word a line"),
        ("LORAI_UNKNOWN_OUTCOME_MINUTES", "0", "greater than 0"),
        ("LORAI_UNKNOWN_OUTCOME_MINUTES", "inf", "less than or equal to 10080"),
        ("LORAI_RATE_LIMITS", "sometimes", "'on' or 'off'"),
        ("LORAI_TRUSTED_PROXIES", "-1", "greater than or equal to 0"),
        ("LORAI_TRUSTED_PROXIES", "nginx", "integer"),
    ],
)
def test_a_wrong_value_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, allowed: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(WrongSetting) as wrong:
        config.read()
    line = str(wrong.value)
    assert line.startswith(f"{variable}={value}: ")
    assert allowed in line
    assert "\n" not in line


def test_two_wrong_values_are_both_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "web")
    monkeypatch.setenv("LORAI_RATE_LIMITS", "sometimes")
    with pytest.raises(WrongSetting, match=r"PORT=web: .*LORAI_RATE_LIMITS=sometimes: "):
        config.read()


def test_without_any_setting_it_works() -> None:
    settings = config.read()
    assert (settings.port, settings.provider, settings.site) == (3000, "sketch", "http://localhost:3000")
    assert (settings.free_credits, settings.free_grants_per_address, settings.rate_limits) == (10, 20, "on")
    assert (settings.unknown_outcome_minutes, settings.trusted_proxies) == (30, 0)
    assert settings.origins == {f"http://{host}:3000" for host in ("localhost", "127.0.0.1", "[::1]")}
    assert settings.data_dir == Path("data")


def test_an_empty_value_is_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PORT", "LORAI_PROVIDER", "LORAI_DATABASE_URL", "LORAI_SECRET_KEYS", "LORAI_PUBLIC_URL"):
        monkeypatch.setenv(name, "")
    assert config.read().provider == "sketch"


@pytest.mark.parametrize(
    ("given", "provider"),
    [
        ({}, "sketch"),
        ({"LORAI_APIMART_API_KEY": "sk-1"}, "apimart"),
        ({"LORAI_APIMART_API_KEY": "sk-1", "LORAI_OPENAI_API_KEY": "sk-2"}, "apimart"),
        ({"LORAI_APIMART_API_KEY": "sk-1", "LORAI_PROVIDER": "sketch"}, "sketch"),
    ],
    ids=str,
)
def test_the_provider_follows_the_keys(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], provider: str
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert config.read().provider == provider


def test_a_server_of_ones_own_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LORAI_PROVIDER", "openai")
    monkeypatch.setenv("LORAI_OPENAI_SERVER", "localai")
    assert config.read().provider == "openai"


def test_a_key_is_never_repeated_in_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LORAI_APIMART_API_KEY", "sk-canary")
    monkeypatch.setenv("LORAI_SECRET_KEYS", "sk-canary,")
    monkeypatch.setenv("PORT", "web")
    with pytest.raises(WrongSetting) as wrong:
        config.read()
    assert "sk-canary" not in str(wrong.value)


@pytest.mark.parametrize("key", ["sk-canary key", "sk-canary\nkey", "sk-canary-ключ", "sk-canary\x7f"])
def test_a_key_that_no_header_can_carry_is_refused_without_being_shown(
    monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setenv("LORAI_OPENAI_API_KEY", key)
    with pytest.raises(WrongSetting, match="visible ASCII") as wrong:
        config.read()
    assert str(wrong.value).startswith("LORAI_OPENAI_API_KEY=[hidden]: ")


def test_white_space_around_a_key_is_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LORAI_APIMART_API_KEY", " sk-1\n")
    monkeypatch.setenv("LORAI_OPENAI_API_KEY", " \n")
    settings = config.read()
    assert (settings.apimart_api_key, settings.openai_api_key) == ("sk-1", None)


def test_values_are_read_as_what_they_mean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("nope\n")
    for name, value in {
        "PORT": "8080",
        "LORAI_POLL_SECONDS": "0.2, 0.3",
        "LORAI_SECRET_KEYS": "old, new",
        "LORAI_PUBLIC_URL": "https://lorai.test/",
        "LORAI_STORAGE_URL": f"file://{tmp_path}/pictures",
        "LORAI_REFUSED_WORDS": str(tmp_path / "words.txt"),
        "LORAI_ALLOW_PRIVATE_PROVIDER": "true",
    }.items():
        monkeypatch.setenv(name, value)
    settings = config.read()
    assert (settings.port, settings.poll_seconds, settings.secret_keys) == (8080, (0.2, 0.3), ("old", "new"))
    assert (settings.site, settings.origins) == ("https://lorai.test", {"https://lorai.test"})
    assert settings.allow_private_provider


@pytest.mark.parametrize(
    ("written", "origin"),
    [
        ("https://Lorai.Test/", "https://lorai.test"),
        ("https://lorai.test:443", "https://lorai.test"),
        ("http://lorai.test:80", "http://lorai.test"),
        ("http://lorai.test:8080", "http://lorai.test:8080"),
    ],
)
def test_the_public_address_is_the_origin_that_browsers_send(
    monkeypatch: pytest.MonkeyPatch, written: str, origin: str
) -> None:
    monkeypatch.setenv("LORAI_PUBLIC_URL", written)
    assert config.read().origins == {origin}


def test_a_file_named_env_is_read_and_the_environment_wins(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("LORAI_FREE_CREDITS=7\nPORT=8080\nOTHER=1\n")
    monkeypatch.setenv("PORT", "9090")
    settings = config.read()
    assert (settings.free_credits, settings.port) == (7, 9090)


def test_a_wrong_value_in_the_file_is_told_like_one_in_the_environment(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LORAI_FREE_CREDITS=many\n")
    with pytest.raises(WrongSetting, match=r"^LORAI_FREE_CREDITS=many: "):
        config.read()
