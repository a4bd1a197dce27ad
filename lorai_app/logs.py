"""Logs: ours and the libraries', one line each, on standard error."""

import logging
import re
import sys

import structlog

_SECRET = re.compile(r"((?:lorai_\w+=)|(?:token['\"=: ]+))[^;'\"\s]{16,}")


def _without_secrets(
    _logger: object, _name: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Whoever reads the log must not be able to become a visitor: cookies and page tokens are blacked out."""
    hidden = {
        key: _SECRET.sub(r"\1[hidden]", value) for key, value in event.items() if isinstance(value, str)
    }
    return {**event, **hidden}


def configure() -> None:
    """One JSON object a line, or coloured text when a person is watching."""
    for_people = sys.stderr.isatty()
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer() if for_people else structlog.processors.JSONRenderer()
    )
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    traceback = [] if for_people else [structlog.processors.format_exc_info]
    structlog.configure(
        processors=[*shared, *traceback, _without_secrets, renderer],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            *traceback,
            _without_secrets,
            renderer,
        ],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.getLogger().handlers = [handler]
    logging.getLogger().setLevel(logging.WARNING)
