"""Alembic's entrance: runs on the connection that the caller has opened and locked."""

from alembic import context
from sqlmodel import SQLModel

from lorai_app.store import tables  # noqa: F401  (registers the tables)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
