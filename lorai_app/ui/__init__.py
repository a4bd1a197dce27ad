"""Looks: components that are given values and know no State. Their classes live in `assets/*.css`."""
