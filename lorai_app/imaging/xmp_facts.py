"""What is written in XMP: the properties of the picture, whatever depth they are at."""

from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from lorai_app.domain.contents import Fact

MOST = 256 * 1024
"""Bytes of a packet that is read."""
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DECLARES = (b"<!DOCTYPE", b"<!ENTITY")
"""No packet of XMP needs them, and with them a small text can become an endless one."""


def read(packet: object) -> Iterator[Fact]:
    """Each property once, with its values; a packet that can't be taken apart is told as it is."""
    if not isinstance(packet, bytes | str) or not packet:
        return
    data = packet.encode() if isinstance(packet, str) else packet
    try:
        if len(data) > MOST or any(one in data.replace(b"\0", b"") for one in _DECLARES):
            raise ElementTree.ParseError
        root = ElementTree.fromstring(data.strip(b"\0 \r\n"))  # noqa: S314 (no entities can be declared, see above)
    except (ElementTree.ParseError, ValueError, LookupError):
        yield Fact("XMP", data[:MOST].decode("utf-8", "replace"))
        return
    for described in root.iter(f"{_RDF}Description"):
        yield from _properties(described)


def _properties(described: Element) -> Iterator[Fact]:
    for name, value in described.attrib.items():
        if value and not name.startswith(_RDF):
            yield Fact(_called(name), value)
    for element in described:
        if element.find(f".//{_RDF}Description") is None:  # that one is told by itself
            values = [text for text in map(str.strip, element.itertext()) if text]
            if values:
                yield Fact(_called(element.tag), ", ".join(values))


def _called(name: str) -> str:
    return f"XMP {name.rpartition('}')[2]}"
