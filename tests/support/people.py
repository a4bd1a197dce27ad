"""The invented visitors of all tests: Ana has credits, Ben has none, Cleo must see nothing of Ana's."""

from lorai_app.domain.visitor import Visitor

ANA = Visitor("ana", "198.51.100.1")
BEN = Visitor("ben", "198.51.100.2")
CLEO = Visitor("cleo", "198.51.100.3")
