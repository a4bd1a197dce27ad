#!/bin/sh
# What the tests need of the machine beside Python: found, or installed, or a clear error.
set -eu

# The first found is taken (tests/browser/conftest.py). The one without windows needs half the work for the same pages.
browser=chromium
for name in chromium-headless-shell chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null && browser="" && break
done
missing=""
command -v heif-enc >/dev/null || missing="$missing libheif-examples"
# WebKit, and a screen for it where there is none
command -v WebKitWebDriver >/dev/null || missing="$missing webkit2gtk-driver"
command -v Xvfb >/dev/null || missing="$missing xvfb"
[ -z "$browser$missing" ] && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    [ -n "$browser" ] && apt-cache show chromium-headless-shell >/dev/null 2>&1 && browser=chromium-headless-shell
    echo "Installing for the tests: $browser$missing"
    # shellcheck disable=SC2086  # a list of packages
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $browser $missing >/dev/null
else
    echo "The tests need: $browser$missing. Install with: sudo apt-get install $browser$missing" >&2
    exit 1
fi
