/** The document around a page. A server that is answered in the page is replaced before the page's own scripts run. */
export function pageHtml({ hasMock, hasStyles }: { hasMock: boolean; hasStyles: boolean }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Two-step verification</title>
<link rel="icon" href="data:,">
${hasMock ? '<script src="mock.js"></script>' : ''}
${hasStyles ? '<link rel="stylesheet" href="entry.css">' : ''}
</head>
<body>
<main id="root"></main>
<script type="module" src="entry.js"></script>
</body>
</html>
`
}
