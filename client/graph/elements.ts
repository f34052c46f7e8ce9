import type { ElementDefinition } from 'cytoscape';
import type { Drawing, DrawnFacility, DrawnLink, DrawnSuggestion } from '../state/drawing.ts';

/** Diameter of a facility's sign: grows with the root of its partners, so that the anchors stand out and no one is a dot. */
function diameter({ partners }: DrawnFacility): number {
  return Math.round(34 + 7 * Math.sqrt(partners));
}

function presenceClass(presence: DrawnFacility['presence']): string {
  return presence === 'present' ? '' : presence;
}

function classes(...words: readonly (string | false)[]): string {
  return words.filter(Boolean).join(' ');
}

function facilityElement(facility: DrawnFacility): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: facility.id,
      label: facility.label,
      kind: facility.kind,
      partners: facility.partners,
      diameter: diameter(facility),
    },
    classes: classes('facility', presenceClass(facility.presence)),
  };
}

function linkElement(link: DrawnLink, suggesting: boolean): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: link.id,
      source: link.donorId,
      target: link.receiverId,
      kind: link.kind,
      label: link.label,
      width: link.width,
      today: link.runsToday,
    },
    classes: classes(
      'link',
      presenceClass(link.presence),
      suggesting && 'backdrop',
      link.planned && 'planned',
      link.estimated && 'estimated',
      link.isNew && 'new',
    ),
  };
}

function suggestionElement(suggestion: DrawnSuggestion): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: suggestion.id,
      source: suggestion.donorId,
      target: suggestion.receiverId,
      label: suggestion.label,
      bend: 36 + 20 * suggestion.rank,
    },
    classes: 'suggestion',
  };
}

/** The drawing in cytoscape's words: facilities as nodes, strands and suggestions as edges. */
export function elementsOf(drawing: Drawing): readonly ElementDefinition[] {
  return [
    ...drawing.facilities.map(facilityElement),
    ...drawing.links.map((link) => linkElement(link, drawing.suggestions.length > 0)),
    ...drawing.suggestions.map(suggestionElement),
  ];
}
