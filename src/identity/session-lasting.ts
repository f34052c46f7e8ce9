/** A session ends by itself so many days after the sign-in, used or not (OWASP ASVS 5.0, 7.3.2). */
export const SESSION_LASTS_DAYS = 30;

/** … and so many days after it was last used (7.3.1): over a weekend with a holiday one stays signed in. */
export const SESSION_IDLE_DAYS = 4;
