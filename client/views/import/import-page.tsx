import { useParams } from 'react-router';
import { NeedsMe } from '../pieces/needs.tsx';
import { ImportStart } from './import-start.tsx';
import { OneImport } from './one-import.tsx';

/** A spreadsheet on its way into the registry: the file, its columns, its rows, and what came of it. */
export default function ImportPage() {
  const { id } = useParams();
  return <NeedsMe>{(me) => (id === undefined ? <ImportStart me={me} /> : <OneImport key={id} id={id} />)}</NeedsMe>;
}
