import { ImportFilePartEntity } from './import-file-part.entity.ts';
import { ImportMappingEntity } from './import-mapping.entity.ts';
import { ImportRowEntity } from './import-row.entity.ts';
import { ImportEntity } from './import.entity.ts';

/** The tables of this room. */
export const IMPORT_ENTITIES = [ImportEntity, ImportFilePartEntity, ImportMappingEntity, ImportRowEntity];
