import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../src/domain/text.ts';
import { useLanguage } from '../../text/use-language.ts';
import { Section } from '../pieces/page.tsx';
import classes from './match.module.css';

interface StepAnswer {
  readonly key: string;
  readonly name: LocalText;
  readonly changes: LocalText;
  readonly cost: { readonly from: number; readonly to: number; readonly unit: string };
  readonly energy: string;
  readonly maturity: 'established' | 'commercial' | 'demonstrated';
  readonly source: string;
  readonly cop: number | null;
}

interface TreatmentFlowProps {
  /** What leaves the donor, and what the receiver takes. */
  readonly from: string;
  readonly to: string;
  readonly steps: readonly StepAnswer[];
}

/** What has to be done on the way from supply to use, as a picture and in figures. */
export function TreatmentFlow({ from, to, steps }: TreatmentFlowProps) {
  const { t } = useTranslation('match');
  const { local, format } = useLanguage();
  const names = steps.map(({ name }) => local(name));
  return (
    <Section title={t('treatment')} text={steps.length === 0 && <p>{t('treatmentNone')}</p>}>
      {steps.length > 0 && (
        <>
          <FlowPicture
            places={[from, ...names, to]}
            label={t('treatmentText', { from, steps: names.join(' → '), to })}
          />
          <ol className={classes.steps}>
            {steps.map((step, index) => (
              <li key={step.key}>
                <h3 className={classes.heading}>{t('step', { number: index + 1, name: local(step.name) })}</h3>
                <p>{local(step.changes)}</p>
                <dl className={classes.facts}>
                  <div>
                    <dt>{t('stepCost')}</dt>
                    <dd>
                      {t('stepCostRange', {
                        from: format.number(step.cost.from),
                        to: format.number(step.cost.to),
                        unit: step.cost.unit,
                      })}
                    </dd>
                  </div>
                  <div>
                    <dt>{t('stepEnergy')}</dt>
                    <dd lang="en">
                      {step.energy}
                      {step.cop !== null && ` (${t('cop', { cop: format.number(Number(step.cop.toPrecision(2))) })})`}
                    </dd>
                  </div>
                  <div>
                    <dt>{t('stepMaturity')}</dt>
                    <dd>{t(`maturity.${step.maturity}`)}</dd>
                  </div>
                </dl>
                <p className={classes.soft}>{t('source', { source: step.source })}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

const BOX = { width: 150, height: 54, gap: 34, letters: 20 } as const;

/** Words in lines that fit a box; what is too long for two lines ends in dots. */
function inLines(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= BOX.letters || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const cut = (line: string) => (line.length > BOX.letters + 2 ? `${line.slice(0, BOX.letters)}…` : line);
  return lines.length <= 2 ? lines.map(cut) : [cut(lines[0] ?? ''), cut(`${lines[1] ?? ''} …`)];
}

function FlowPicture({ places, label }: { readonly places: readonly string[]; readonly label: string }) {
  const length = places.length * BOX.width + (places.length - 1) * BOX.gap;
  const at = (index: number) => index * (BOX.width + BOX.gap);
  return (
    <div className={classes.flow} role="region" aria-label={label} tabIndex={0}>
      <svg viewBox={`0 0 ${length} ${BOX.height}`} width={length} height={BOX.height} aria-hidden>
        {places.map((place, index) => {
          const lines = inLines(place);
          const isEnd = index === 0 || index === places.length - 1;
          return (
            <g key={`${String(index)} ${place}`} transform={`translate(${at(index)} 0)`}>
              <rect
                x="1"
                y="1"
                width={BOX.width - 2}
                height={BOX.height - 2}
                rx={isEnd ? BOX.height / 2 : 8}
                data-end={isEnd || undefined}
              />
              {lines.map((line, row) => (
                <text key={line} x={BOX.width / 2} y={BOX.height / 2 + 4.5 + (row - (lines.length - 1) / 2) * 16}>
                  {line}
                </text>
              ))}
              {index > 0 && (
                <path
                  d={`M${-BOX.gap + 3} ${BOX.height / 2}H-5M-12 ${BOX.height / 2 - 6}L-5 ${BOX.height / 2}L-12 ${BOX.height / 2 + 6}`}
                />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
