"""The keys that sign the visitors' cookies."""

import secrets
from contextlib import suppress

from lorai_app.config import Settings


def keys(settings: Settings) -> tuple[str, ...]:
    """The signing keys: the operator's, or one made at the first start and kept."""
    if settings.secret_keys:
        return settings.secret_keys
    kept = settings.data_dir / "secret_keys"
    if not kept.exists():
        fresh = kept.with_name(f"secret_keys.{secrets.token_hex(4)}")
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(48))
        with suppress(FileExistsError):  # another process was first: then its key is the one
            kept.hardlink_to(fresh)
        fresh.unlink()
    return tuple(kept.read_text().split())
