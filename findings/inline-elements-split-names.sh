#!/bin/sh
# A word that an inline element divides has a blank in its accessible name, in jsdom alone.
#
# Expected: <button>ana.lopes<span>@example.com</span></button> is called "ana.lopes@example.com", as Chromium 156 says.
# Seen with jsdom 26.1.0 and @testing-library/dom 10.4.2 (dom-accessibility-api 0.5.16), on Node 20 and 24: it is called
# "ana.lopes @example.com", and getByRole with the browser's name finds nothing. jsdom gives the span no `display` at all,
# and what is not `inline` is set off by blanks. With an inline style it is found. jsdom 31.0.1 on Node 24 is right.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsdom@26.1.0 @testing-library/dom@10.4.2

cat >look.mjs <<'LOOK'
import { JSDOM } from 'jsdom'

const { window } = new JSDOM(`
  <button>ana.lopes<span>@example.com</span></button>
  <button>tom.reis<span style="display: inline">@example.com</span></button>`)
Object.assign(globalThis, { window, document: window.document })
for (const name of ['Document', 'Element', 'HTMLElement', 'MutationObserver', 'Node']) globalThis[name] = window[name]
const { queryByRole } = await import('@testing-library/dom')

const names = ['ana.lopes@example.com', 'ana.lopes @example.com', 'tom.reis@example.com']
const display = window.getComputedStyle(document.querySelector('span')).display
console.log(`display "${display}"`, names.map((name) => queryByRole(document.body, 'button', { name }) !== null).join(' '))
LOOK

seen=$(node look.mjs)
echo "$seen"
test "$seen" = 'display "" false true true'
