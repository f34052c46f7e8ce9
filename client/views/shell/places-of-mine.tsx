import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { placesOf } from '../../state/me.ts';
import { useMe } from '../pieces/use-me.ts';
import { PLACES } from './places.ts';
import frame from './app-frame.module.css';
import classes from './account-corner.module.css';

/** The entries of the navigation for what the person is; where there is no room for them they stand in the account menu. */
export default function PlacesOfMine() {
  const { t } = useTranslation('shell');
  const places = placesOf(useMe() ?? null);
  if (places.length === 0) return null;
  return (
    <div className={classes.entries} data-many={places.length > 2 || undefined}>
      {places.map((place) => (
        <NavLink key={place} to={PLACES[place]} className={frame.entry ?? ''}>
          {t(place)}
        </NavLink>
      ))}
    </div>
  );
}
