import { useLocation } from 'react-router';

/** What stands behind the # of a mailed link: browsers send it to nobody. Empty where there is none. */
export function useLinkToken(): string {
  const { hash } = useLocation();
  return decodeURIComponent(hash.slice(1).replace(/^token=/, ''));
}
