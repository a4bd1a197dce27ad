"""Those who want to be told when a model opens"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "waiting",
        sa.Column("model", AutoString(), primary_key=True),
        sa.Column("address", AutoString(), primary_key=True),
        sa.Column("consent", AutoString(), nullable=False),
        sa.Column("words", AutoString(), nullable=False),
        sa.Column("since", UTCDateTime(), nullable=False),
    )
