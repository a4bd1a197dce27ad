"""What a credit can do."""

from lorai_app.domain.credits import MOVES, Kind, Receipt


def test_a_reserved_credit_is_settled_or_released_and_then_nothing_is_held() -> None:
    for end in (Kind.SETTLE, Kind.RELEASE):
        balance, held = (MOVES[Kind.RESERVE][part] + MOVES[end][part] for part in (0, 1))
        assert held == 0
        assert balance == (-1 if end is Kind.SETTLE else 0)


def test_a_receipt_adds_up() -> None:
    receipt = Receipt(reserved=8, settled=4, released=2)
    assert receipt.reserved == receipt.settled + receipt.released + receipt.held
