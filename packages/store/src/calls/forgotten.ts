/**
 * SQL that tells whether a row of `given` was forgotten: its call, or one of its numbers, in any spelling, unless it
 * occurred later. Uses the columns `call_key`, `occurred_at`, `created_at` and those of numbers.
 */
export const isForgotten = `exists (
  select from _trunkline_forgotten as forgotten
  where (forgotten.kind = 'call' and forgotten.hash = encode(sha256(convert_to(given.call_key, 'UTF8')), 'hex'))
  or (
    forgotten.kind = 'number'
    and coalesce(given.occurred_at, given.created_at, '-infinity') <= forgotten.forgotten_at
    and forgotten.hash in (
      _trunkline_hash_number(given.from_number),
      _trunkline_hash_number(given.from_raw),
      _trunkline_hash_number(given.to_number),
      _trunkline_hash_number(given.to_raw),
      _trunkline_hash_number(given.customer_number)
    )
  )
)`;
