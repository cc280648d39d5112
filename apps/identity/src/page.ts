const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const STYLE = `
  body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
  fieldset { border: 1px solid #5c5c5c; border-radius: .25rem; margin: 0 0 1.5rem; padding: .5rem 1rem; }
  legend { font-weight: 600; padding: 0 .25rem; }
  label { display: flex; gap: .75rem; align-items: baseline; min-height: 2.25rem; padding: .25rem 0; cursor: pointer; }
  input { width: 1.25rem; height: 1.25rem; flex: none; }
  small { color: #464646; font-size: 1rem; }
  button { font: inherit; font-weight: 600; padding: .6rem 1.5rem; color: #fff; background: #154273; border: 2px solid #154273; border-radius: .25rem; cursor: pointer; margin-right: .5rem; }
  :focus-visible { outline: 3px solid #e17000; outline-offset: 2px; }
  .let-op { border-left: .4rem solid #154273; padding: .25rem 1rem; background: #eef4fb; }`;

/** A page of the provider, in Dutch, that needs no script and nothing from elsewhere. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Samenloop</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
