import { useTranslation } from 'react-i18next';
import type { WholeMatch } from '../../api/match-questions.ts';
import { distanceFigures, placesOnBar } from '../../state/distance-figures.ts';
import type { DistanceFigures } from '../../state/distance-figures.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Section } from '../pieces/page.tsx';
import classes from './match.module.css';

/** How far it is, by what, and whether that is usual. */
export function Distance({ match }: { readonly match: WholeMatch }) {
  const { t } = useTranslation('match');
  const { local } = useLanguage();
  const figures = distanceFigures(match.judgements);
  const judgement = match.judgements.find(({ criterionId }) => criterionId === 'distance');
  if (!judgement) return null;
  return (
    <Section title={t('distance')} text={<p>{local(judgement.reason)}</p>}>
      {figures && (
        <div className={classes.two}>
          <DistanceBar figures={figures} />
          <PlacesSketch match={match} km={figures.line} />
        </div>
      )}
    </Section>
  );
}

function DistanceBar({ figures }: { readonly figures: DistanceFigures }) {
  const { t } = useTranslation('match');
  const { format } = useLanguage();
  const rounded = (km: number) => format.number(Number(km.toPrecision(2)));
  const { way, usual, limit } = placesOnBar(figures);
  const words = { way: rounded(figures.way), usual: rounded(figures.usual), limit: rounded(figures.limit) };
  return (
    <div className={classes.chance}>
      <svg viewBox="0 0 200 26" className={classes.distanceBar} role="img" aria-label={t('distanceBar', words)}>
        <rect y="9" width="200" height="8" rx="4" className={classes.beyond} />
        <rect y="9" width={limit * 2} height="8" rx="4" className={classes.possible} />
        <rect y="9" width={usual * 2} height="8" rx="4" className={classes.usual} />
        <circle cx={Math.min(Math.max(way * 2, 6), 194)} cy="13" r="6" className={classes.way} />
      </svg>
      <ul className={classes.marks}>
        <li>
          <span data-mark="way" aria-hidden /> {t('wayMark')}: {words.way} km
        </li>
        <li>
          <span data-mark="usual" aria-hidden /> {t('usualMark')}: {words.usual} km
        </li>
        <li>
          <span data-mark="possible" aria-hidden /> {t('limitMark')}: {words.limit} km
        </li>
      </ul>
      <p className={classes.soft}>
        {t('distanceWay', {
          way: words.way,
          line: rounded(figures.line),
          detour: format.number(figures.detour),
        })}
      </p>
    </div>
  );
}

const SIZE = { width: 240, height: 130, edge: 22 } as const;

/** Where the two lie to each other, north up; no map, so that nothing is asked of anybody else's server. */
function PlacesSketch({ match, km }: { readonly match: WholeMatch; readonly km: number }) {
  const { t } = useTranslation('match');
  const { format } = useLanguage();
  const { donor, receiver } = match;
  const [from, to] = [donor?.position, receiver?.position];
  if (!donor || !receiver || !from || !to) return null;
  const east = (to.longitude - from.longitude) * Math.cos((from.latitude * Math.PI) / 180);
  const north = to.latitude - from.latitude;
  const scale = Math.min(
    (SIZE.width / 2 - SIZE.edge) / Math.max(Math.abs(east / 2), 1e-6),
    (SIZE.height / 2 - SIZE.edge) / Math.max(Math.abs(north / 2), 1e-6),
  );
  const near = east === 0 && north === 0;
  const [dx, dy] = near ? [0, 0] : [(east / 2) * scale, (north / 2) * scale];
  const [middleX, middleY] = [SIZE.width / 2, SIZE.height / 2];
  const [x1, y1, x2, y2] = [middleX - dx, middleY + dy, middleX + dx, middleY - dy];
  return (
    <figure className={classes.sketch}>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={t('sketch', {
          donor: donor.name,
          receiver: receiver.name,
          km: format.number(Number(km.toPrecision(2))),
        })}
      >
        <path d={`M${x1} ${y1}L${x2} ${y2}`} className={classes.sketchLine} />
        <circle cx={x1} cy={y1} r="9" className={classes.sketchDonor} />
        <circle cx={x2} cy={y2} r="9" className={classes.sketchReceiver} />
        <text x={x1} y={y1 + 4}>
          1
        </text>
        <text x={x2} y={y2 + 4} data-on="receiver">
          2
        </text>
        <path d="M226 26V8M221 13L226 8L231 13" className={classes.sketchNorth} />
      </svg>
      <figcaption className={classes.soft}>
        1 {donor.name}, 2 {receiver.name}
      </figcaption>
    </figure>
  );
}
