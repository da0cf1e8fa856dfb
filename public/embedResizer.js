// Gives frames of Entente (<iframe data-entente-embed>) the height that they ask for, and believes nobody else.
addEventListener('message', (event) => {
  const asked = Number(event.data?.ententeHeight);
  if (!Number.isFinite(asked)) return;
  for (const frame of document.querySelectorAll('iframe[data-entente-embed]')) {
    if (frame.contentWindow !== event.source) continue;
    const height = Math.min(2400, Math.max(320, Math.round(asked)));
    frame.style.height = `${height}px`;
  }
});
