/** What hosts' stylesheets do to every element of a page, each in our own words. None knows of us. */
export const hostResets = [
  {
    name: 'of old',
    css: `
      * { margin: 0; padding: 0; box-sizing: content-box; line-height: 1; list-style: none; outline: none }
      button, input { appearance: none; border: 0; font-size: 13px }
      h1, h2, h3, small { font-size: 100%; font-weight: normal }
      fieldset { border: 0; min-width: auto }
      a { text-decoration: none; color: green }
      [hidden] { display: none !important }`,
  },
  {
    name: 'that makes all elements alike, as utility frameworks do',
    css: `
      *, ::before, ::after, ::backdrop { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 }
      html { line-height: 1.5; tab-size: 4; font-family: Papyrus }
      h1, h2, h3, h4 { font-size: inherit; font-weight: inherit }
      a { color: inherit; text-decoration: inherit }
      button, input, fieldset { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1 }
      ol, ul { list-style: none }
      small { font-size: 80% }
      img, svg, iframe { display: block; vertical-align: middle }
      button { appearance: button }`,
  },
  {
    name: 'that evens out browsers',
    css: `
      html { line-height: 1.15; -webkit-text-size-adjust: 100% }
      body { margin: 0 }
      h1, h2 { font-size: 2em; margin: 0.67em 0 }
      small { font-size: 80% }
      button, input { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; overflow: visible }
      button { text-transform: none; appearance: button }
      fieldset { padding: 0.35em 0.75em 0.625em }
      legend { box-sizing: border-box; display: table; max-width: 100%; padding: 0; white-space: normal }
      [type="checkbox"], [type="radio"] { box-sizing: border-box; padding: 0 }`,
  },
  {
    name: 'that unsets everything',
    css: `
      h1, h2, h3, p, a, button, input, fieldset, legend, label, ul, li, small, strong, header, footer, section, bdi {
        all: unset;
      }`,
  },
]
