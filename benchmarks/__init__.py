"""Programs that measure the running site: each starts its own, prints figures and fails when a target is missed."""
