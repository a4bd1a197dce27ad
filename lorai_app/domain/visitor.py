"""Whoever is at the door: known by a cookie, counted by an address."""

import ipaddress
from dataclasses import dataclass


@dataclass(frozen=True)
class Visitor:
    """`id` comes from the signed cookie alone; `address` from the connection (never from the visitor's words)."""

    id: str
    address: str
    device: str = ""
    """Which of their browsers: the visitor's own id for the first one."""

    @property
    def voice(self) -> str:
        """Who speaks when voices are counted: a household, or a visitor whose address says nothing."""
        try:
            public = ipaddress.ip_network(self.network).is_global
        except ValueError:
            public = False
        return self.network if public else self.id

    @property
    def network(self) -> str:
        """What one household shares: an IPv4 address or an IPv6 /64."""
        try:
            address = ipaddress.ip_address(self.address)
        except ValueError:
            return self.address
        if isinstance(address, ipaddress.IPv6Address):
            if address.ipv4_mapped:
                return str(address.ipv4_mapped)
            return str(ipaddress.ip_network((address, 64), strict=False))
        return str(address)
