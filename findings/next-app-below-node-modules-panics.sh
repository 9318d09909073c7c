#!/bin/sh
# An app of Next that lies below a `node_modules` of its repository is not compiled: its own JSX ends the build with a panic.
#
# Expected: `next build` treats the app's own files the same wherever the app lies, or says that it can't lie there. A tool's
# usual cache, node_modules/.cache/NAME, is such a place.
# Seen with next 16.4.6 (Turbopack) and react 19.3.1 on Node 24.21.0: the app builds in REPOSITORY/portal, and the very same app in
# REPOSITORY/node_modules/.cache/portal ends with "An unexpected Turbopack error occurred" and "Expected ';', got 'ident'" at
# the layout's first tag. Without a lock file in REPOSITORY, which makes that the root, it builds there, too.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

build() {
  NEXT_TELEMETRY_DISABLED=1 node node_modules/next/dist/bin/next build >build.txt 2>&1 && echo builds && return
  grep -o "unexpected Turbopack error" build.txt | head -1
}

mkdir -p "$folder/portal/app"
cd "$folder/portal"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts next@16.4.6 react@19.3.1 react-dom@19.3.1
echo "export async function GET() { return new Response('here') }" >app/route.js
echo 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }' >app/layout.js
# As in a repository: Next takes the folder of the outermost lock file for the root.
echo '{}' >"$folder/package-lock.json"
seen="outside: $(build)"

mkdir -p "$folder/node_modules/.cache"
mv "$folder/portal" "$folder/node_modules/.cache/portal"
cd "$folder/node_modules/.cache/portal"
rm -rf .next
seen="$seen; below node_modules: $(build)"
echo "$seen"
test "$seen" = 'outside: builds; below node_modules: unexpected Turbopack error'
