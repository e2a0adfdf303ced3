/** What a unit measures. Figures of different dimensions never add up. */
export type Dimension =
  | 'count'
  | 'money'
  | 'area'
  | 'mass'
  | 'length'
  | 'volume'
  | 'time'
  | 'speed'
  | 'power'
  | 'energy'
  | 'electric'
  | 'data'
  | 'temperature'
  | 'percent'
  | 'points'
  | 'score'
  | 'times'

/** Sort of things counted: units of one group may stand for one another ("người" and "đối tượng"). */
export type Group =
  | 'people'
  | 'cases'
  | 'households'
  | 'places'
  | 'bodies'
  | 'schools'
  | 'papers'
  | 'events'
  | 'animals'
  | 'things'
  | 'visits'
  | 'criteria'

/** One unit as it is printed, and what it is worth in the unit of comparison. */
export interface UnitRow {
  /** As printed; lower case unless the case tells two units apart. */
  readonly surface: string
  /** Unit of comparison: "VND", "m2", "kg", "hộ". */
  readonly code: string
  /** What one is worth in `code`, as a decimal string. */
  readonly factor: string
  readonly dimension: Dimension
  /** Only for counted things. */
  readonly group?: Group
}
