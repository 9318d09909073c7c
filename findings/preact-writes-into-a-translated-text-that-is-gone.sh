#!/bin/sh
# Preact writes the next text into the node that it made, wherever that is by now: after a translator it is in no page.
#
# A browser that translates a page puts elements of its own, <font>, in a text's place. React then finds something else than
# one text in the element and writes its whole content: people see the new words.
# Expected of Preact, whose compat layer runs React's code: the same.
# Seen with preact 11.2.0 and jsdom 26.1.0: the words of before stay, and the new ones are in a text without a parent. Where
# a text is followed by nothing else and is given as `textContent`, it is right. React 19.3.1 is right by itself.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund preact@11.2.0 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0

cat >look.mjs <<'LOOK'
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('<div id="react"></div><div id="preact"></div><div id="content"></div>')
Object.assign(globalThis, { window, document: window.document })
// Some versions of Node have one that can't be assigned.
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
const { createElement, render } = await import('preact')
const react = await import('react')
const { createRoot } = await import('react-dom/client')
const { flushSync } = await import('react-dom')

/** As browsers do it. */
function translate(place) {
  const text = place.firstChild.firstChild
  const font = document.createElement('font')
  font.textContent = `[${text.data}]`
  text.replaceWith(font)
}
function show(name, draw) {
  const place = document.getElementById(name)
  draw(place, 'Sending')
  translate(place)
  draw(place, 'Sent')
  return `${name} "${place.textContent}"`
}

let root
console.log(
  [
    show('react', (place, text) => {
      root ??= createRoot(place)
      flushSync(() => root.render(react.createElement('p', null, text)))
    }),
    show('preact', (place, text) => render(createElement('p', null, text), place)),
    show('content', (place, text) => render(createElement('p', { textContent: text }), place)),
  ].join(', '),
)
LOOK

seen=$(node look.mjs)
echo "$seen"
test "$seen" = 'react "Sent", preact "[Sending]", content "Sent"'
