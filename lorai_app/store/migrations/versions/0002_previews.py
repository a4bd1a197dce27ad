"""How many previews of an image there have been"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("image", sa.Column("previews", sa.Integer(), nullable=False, server_default="0"))
    some = sa.text("previews > 0")
    op.create_index("image_with_previews", "image", ["id"], sqlite_where=some, postgresql_where=some)
