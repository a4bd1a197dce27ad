"""The settings: the only reader of the environment (and of a `.env` file)."""

import os
from functools import cached_property
from math import inf
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class WrongSetting(Exception):
    """A setting that stops the start: names the variable, the value and what is allowed, in one line."""


def _web_address(value: str) -> str:
    if not value.startswith(("http://", "https://")) or len(value.split("/")) < 3 or not value.split("/")[2]:
        raise ValueError("allowed: an address that begins with http:// or https://")
    return value.rstrip("/")


def _site_address(value: str) -> str:
    """As a browser writes it in Origin: in lower case, without a port that goes without saying."""
    address = urlsplit(_web_address(value))
    if address.path or address.query or address.fragment or address.username:
        raise ValueError("allowed: an address without a path, like https://lorai.example")
    usual = {"http": ":80", "https": ":443"}[address.scheme]
    return f"{address.scheme}://{address.netloc.lower().removesuffix(usual)}"


def _existing_file(value: Path) -> Path:
    if not value.is_file():
        raise ValueError("allowed: the path of a text file, one word a line")
    return value


def _api_key(value: str | None) -> str | None:
    """Anything else can't be sent in a header, and would be quoted in the error that says so."""
    key = (value or "").strip()
    if not all("!" <= letter <= "~" for letter in key):
        raise ValueError("allowed: visible ASCII characters, on one line")
    return key or None


def _keys(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    keys = tuple(part.strip() for part in value.split(",") if part.strip())
    if not keys:
        raise ValueError("allowed: at least one key; several are separated by commas, the newest last")
    return keys


def _two_numbers(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        first, interval = (float(part) for part in value.split(","))
    except ValueError:
        first, interval = 0.0, 0.0
    if not (0 < first < inf and 0 < interval < inf):
        raise ValueError("allowed: two numbers of seconds, the first wait and the interval, like 10,4")
    return first, interval


def _not_yet(value: str | None) -> str | None:
    if value:
        raise ValueError("not supported yet: leave it unset, the embedded SQLite and files are used")
    return None


def _data_dir_storage(value: str | None) -> str | None:
    return value if value and value.startswith("file://") else _not_yet(value)


WebAddress = Annotated[str, AfterValidator(_web_address)]
ApiKey = Annotated[str | None, AfterValidator(_api_key)]
NotYet = Annotated[str | None, AfterValidator(_not_yet)]


class Settings(BaseSettings):
    """What an operator can set; names in the environment begin with `LORAI_` (PORT alone does not)."""

    model_config = SettingsConfigDict(
        env_prefix="LORAI_", env_file=".env", extra="ignore", env_ignore_empty=True, populate_by_name=True
    )

    port: int = Field(3000, ge=1, le=65535, validation_alias="PORT")
    provider: Literal["apimart", "openai", "sketch"] = "sketch"
    apimart_api_key: ApiKey = None
    apimart_base_url: WebAddress = "https://api.apimart.ai/v1"
    openai_api_key: ApiKey = None
    openai_base_url: WebAddress = "https://api.openai.com/v1"
    openai_server: str = "openai"
    submits_per_minute: int | None = Field(None, ge=1)
    allow_private_provider: bool = False
    poll_seconds: Annotated[tuple[float, float] | None, NoDecode, BeforeValidator(_two_numbers)] = None
    sketch_seconds: float = Field(0, ge=0, le=600)
    data_dir: Path = Path("data")
    database_url: NotYet = None
    storage_url: Annotated[str | None, AfterValidator(_data_dir_storage)] = None
    redis_url: NotYet = None
    public_url: Annotated[str, AfterValidator(_site_address)] | None = None
    secret_keys: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_keys)] = ()
    free_credits: int = Field(10, ge=0, le=1_000_000)
    free_grants_per_address: int = Field(20, ge=0)
    refused_words: Annotated[Path, AfterValidator(_existing_file)] | None = None
    unknown_outcome_minutes: float = Field(30, gt=0, le=10_080)
    operator_name: str | None = None
    contact: str | None = None
    reports_to_hide: int = Field(3, ge=1, le=1_000_000)
    rate_limits: Literal["on", "off"] = "on"
    trusted_proxies: int = Field(0, ge=0, le=10)

    @model_validator(mode="before")
    @classmethod
    def _provider_by_key(cls, given: dict[str, Any]) -> dict[str, Any]:
        if given.get("provider") is None:
            given["provider"] = next(
                (who for who in ("apimart", "openai") if given.get(f"{who}_api_key")), "sketch"
            )
        return given

    @model_validator(mode="after")
    def _key_for_provider(self) -> Self:
        if self.provider == "apimart" and not self.apimart_api_key:
            raise ValueError("LORAI_PROVIDER=apimart: needs LORAI_APIMART_API_KEY")
        if self.provider == "openai" and self.openai_server == "openai" and not self.openai_api_key:
            raise ValueError("LORAI_PROVIDER=openai: needs LORAI_OPENAI_API_KEY")
        return self

    @property
    def site(self) -> str:
        """Where the site is, without a slash at the end."""
        return self.public_url or f"http://localhost:{self.port}"

    @cached_property
    def origins(self) -> frozenset[str]:
        """The origins that may send anything but GET."""
        if self.public_url:
            return frozenset({self.public_url})
        return frozenset(f"http://{host}:{self.port}" for host in ("localhost", "127.0.0.1", "[::1]"))


def read() -> Settings:
    """The settings as they are in the environment now; WrongSetting says what is wrong with them."""
    try:
        return Settings()
    except ValidationError as error:
        raise WrongSetting("; ".join(_in_words(fault) for fault in error.errors())) from None


def _in_words(fault: Any) -> str:
    if not fault["loc"]:
        return str(fault["msg"]).removeprefix("Value error, ")
    field = str(fault["loc"][0])
    variable = field if field == "PORT" else f"LORAI_{field.upper()}"
    allowed = str(fault["msg"]).removeprefix("Value error, ")
    if not allowed.startswith(("allowed", "not supported")):
        allowed = f"allowed: {allowed[0].lower()}{allowed[1:]}"
    given = "[hidden]" if field.endswith("_api_key") else os.environ.get(variable, fault["input"])
    return f"{variable}={given}: {allowed}"
