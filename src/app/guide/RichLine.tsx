import { Fragment } from 'react';

const MARKS = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*]+\*)/;

/** A line of the guide: code between backticks, weight between two asterisks, stress between one. */
export function RichLine({ text }: { readonly text: string }) {
  let start = 0;
  return text.split(MARKS).map((piece) => {
    if (piece === '') return null;
    const key = start;
    start += piece.length;
    if (piece.startsWith('`')) return <code key={key}>{piece.slice(1, -1)}</code>;
    if (piece.startsWith('**')) return <strong key={key}>{piece.slice(2, -2)}</strong>;
    if (piece.startsWith('*')) return <em key={key}>{piece.slice(1, -1)}</em>;
    return <Fragment key={key}>{piece}</Fragment>;
  });
}
