import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { placesOf } from '../../state/me.ts';
import { isWithin } from '../../state/paths.ts';
import { useMe } from '../pieces/use-me.ts';
import { PLACES } from './places.ts';
import frame from './app-frame.module.css';
import classes from './account-corner.module.css';

/** The entries of the navigation for what the person is; where there is no room for them they stand in the account menu. */
export default function PlacesOfMine() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const places = placesOf(useMe() ?? null);
  if (places.length === 0) return null;
  // An import is of a company; those who have none do it as the secretariat.
  const importing = places.find((place) => place === 'company' || place === 'secretariat');
  return (
    <div className={classes.entries} data-many={places.length > 2 || undefined}>
      {places.map((place) => {
        const isHere = isWithin(pathname, PLACES[place]) || (place === importing && isWithin(pathname, '/import'));
        return (
          <Link key={place} to={PLACES[place]} className={frame.entry ?? ''} aria-current={isHere ? 'page' : undefined}>
            {t(place)}
          </Link>
        );
      })}
    </div>
  );
}
