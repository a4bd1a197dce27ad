"""Shares and reports, favourites and the words that the history searches, devices"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from lorai_app.domain.history import folded

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

GENERATION = sa.table("generation", sa.column("id"), sa.column("prompt"), sa.column("searched"))


def upgrade() -> None:
    _history()
    _shares()
    _devices()
    _leftovers()


def _history() -> None:
    op.add_column("generation", sa.Column("searched", AutoString(), nullable=False, server_default=""))
    op.add_column(
        "generation", sa.Column("favourite", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.drop_index("generation_of_visitor", "generation")
    op.create_index(
        "generation_of_visitor",
        "generation",
        ["visitor", "created", "id", "deleted", "favourite", "model", "ratio"],
    )
    op.drop_index("ix_image_generation", "image")
    op.create_index("image_of_generation", "image", ["generation", "state"])
    deleted = sa.text("deleted IS NOT NULL")
    op.create_index(
        "generation_in_trash", "generation", ["deleted"], sqlite_where=deleted, postgresql_where=deleted
    )
    connection = op.get_bind()
    ids = connection.scalars(sa.select(GENERATION.c.id)).all()
    for id in ids:
        prompt = connection.scalar(sa.select(GENERATION.c.prompt).where(GENERATION.c.id == id))
        connection.execute(
            sa.update(GENERATION).where(GENERATION.c.id == id).values(searched=folded(str(prompt)))
        )


def _shares() -> None:
    op.create_table(
        "share",
        sa.Column("slug", AutoString(), primary_key=True),
        sa.Column("visitor", AutoString(), nullable=False),
        sa.Column("generation", AutoString(), sa.ForeignKey("generation.id")),
        sa.Column("image", sa.Integer()),
        sa.Column("show_prompt", sa.Boolean(), nullable=False),
        sa.Column("show_references", sa.Boolean(), nullable=False),
        sa.Column("findable", sa.Boolean(), nullable=False),
        sa.Column("created", UTCDateTime(), nullable=False),
        sa.Column("expires", UTCDateTime()),
        sa.Column("revoked", UTCDateTime()),
        sa.Column("hidden", UTCDateTime()),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("views", sa.Integer(), nullable=False),
    )
    op.create_index("ix_share_generation", "share", ["generation"])
    op.create_index("share_of_visitor", "share", ["visitor", "created"])
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("share", AutoString(), sa.ForeignKey("share.slug"), nullable=False),
        sa.Column("visitor", AutoString(), nullable=False),
        sa.Column("voice", AutoString(), nullable=False),
        sa.Column("reason", AutoString(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("created", UTCDateTime(), nullable=False),
        sa.UniqueConstraint("share", "visitor", name="report_once"),
    )
    op.create_index("ix_report_share", "report", ["share"])


def _devices() -> None:
    op.create_table(
        "devicelink",
        sa.Column("digest", AutoString(), primary_key=True),
        sa.Column("visitor", AutoString(), nullable=False),
        sa.Column("expires", UTCDateTime(), nullable=False),
        sa.Column("used", UTCDateTime()),
    )
    op.create_index("ix_devicelink_visitor", "devicelink", ["visitor"])
    op.create_table(
        "device",
        sa.Column("id", AutoString(), primary_key=True),
        sa.Column("visitor", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("joined", UTCDateTime(), nullable=False),
        sa.Column("seen", UTCDateTime(), nullable=False),
        sa.Column("ended", UTCDateTime()),
    )
    op.create_index("ix_device_visitor", "device", ["visitor"])
    op.create_index("ix_device_ended", "device", ["ended"])


def _leftovers() -> None:
    op.create_table(
        "leftover",
        sa.Column("folder", AutoString(), primary_key=True),
        sa.Column("since", UTCDateTime(), nullable=False),
    )
