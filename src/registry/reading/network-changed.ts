/** The channel on which the database tells the id of a network whose revision was counted (`migrations/1764705000000`). */
export const NETWORK_CHANGED = 'network_changed';
