import { useDetailsMessages } from '../../store/useDetailsMessages.ts';

/** The heading of the claims, which a "?" on the picture leads to. */
export function ClaimsHeading() {
  const words = useDetailsMessages();
  return (
    <h3 data-part="claims" tabIndex={-1}>
      {words.claimsHeading}
    </h3>
  );
}
