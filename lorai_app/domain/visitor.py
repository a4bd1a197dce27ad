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
