import type { DemonstrationOrganisation } from './demonstration-network.ts';

// Present names; where a source names no legal entity, the name says what the row stands for.
export const KALUNDBORG_ORGANISATIONS: readonly DemonstrationOrganisation[] = [
  { key: 'orsted', name: 'Ørsted A/S', kind: 'company' },
  { key: 'kalundborg-refinery', name: 'Kalundborg Refinery A/S', kind: 'company' },
  { key: 'saint-gobain', name: 'Saint-Gobain Denmark A/S', kind: 'company' },
  { key: 'novo-nordisk', name: 'Novo Nordisk A/S', kind: 'company' },
  { key: 'novonesis', name: 'Novonesis', kind: 'company' },
  { key: 'kalundborg-kommune', name: 'Kalundborg Kommune', kind: 'municipality' },
  { key: 'kalundborg-forsyning', name: 'Kalundborg Forsyning A/S', kind: 'utility' },
  { key: 'argo', name: 'ARGO I/S', kind: 'utility' },
  { key: 'rgs-nordic', name: 'RGS Nordic', kind: 'company' },
  { key: 'tisso', name: 'Tissø (natural source, no organisation)', kind: 'other' },
  { key: 'fish-farm', name: 'Asnæs fish farm', kind: 'company' },
  { key: 'farmers', name: 'Farmers on Zealand', kind: 'other' },
  { key: 'aalborg-portland', name: 'Aalborg Portland A/S', kind: 'company' },
  { key: 'fertiliser-industry', name: 'Fertiliser industry in Fredericia', kind: 'other' },
  { key: 'metal-recovery', name: 'Nickel and vanadium recovery abroad (name not found)', kind: 'company' },
  { key: 'meliora-bio', name: 'Meliora Bio ApS', kind: 'company' },
  { key: 'e4water', name: 'E4Water consortium (EU FP7 project 280756)', kind: 'other' },
  { key: 'kalundborg-havn', name: 'Kalundborg Havn', kind: 'publicBody' },
  { key: 'kalundborg-bioenergi', name: 'Kalundborg Bioenergi', kind: 'company' },
  { key: 'unibio', name: 'Unibio A/S', kind: 'company' },
  { key: 'comet', name: 'Comet Bio', kind: 'company' },
  { key: 'intertek', name: 'Intertek', kind: 'company' },
  { key: 'evida', name: 'Evida', kind: 'utility' },
];
