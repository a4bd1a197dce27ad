"""What visitors say when they are asked"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "question",
        sa.Column("visitor", AutoString(), primary_key=True),
        sa.Column("generation", AutoString(), nullable=False),
        sa.Column("asked", UTCDateTime(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("visitor", AutoString(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("words", AutoString(), nullable=False),
        sa.Column("may_show", sa.Boolean(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("fate", AutoString(), nullable=False),
        sa.Column("created", UTCDateTime(), nullable=False),
    )
    op.create_index("ix_feedback_visitor", "feedback", ["visitor"])
    op.create_index("ix_feedback_fate", "feedback", ["fate"])
