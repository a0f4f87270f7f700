/** The addresses of this page at which the finder shows something. */
export interface FinderLinks {
  /** Some services and nothing else: for a shortlist that is sent to somebody. */
  readonly toShortlist: (serviceIds: readonly string[]) => string;
  /** The details of a service and nothing else: whom it is sent to does not see what was searched for. */
  readonly toService: (serviceKey: string) => string;
  /** The details of a service over the list as it is now. */
  readonly toDetails: (serviceKey: string) => string;
}
