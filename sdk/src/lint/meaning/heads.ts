/** Words that say what becomes of the words beside them: that they count, are hashed, are hidden, or say nothing. */

/** What a value is, by its last word: none of these is something personal, whatever stands before it. */
export const neutralHeads: ReadonlySet<string> = new Set(
  "count, total, length, limit, cap, quota, min, max, minimum, maximum, fee, price, cost, timestamp, time, at, until, since, expiry, expires, expiration, deadline, duration, interval, period, required, enabled, allowed, permitted, policy, version, schema, contract, verifier, registry, oracle, provider, admin, manager, flag, exists, valid, verified, approved, registered, paused, active, index, offset, size, slot, typehash, selector, role, threshold, supply, balance, cid, uri, url, pointer, link, path, template, format, validator, service, list, root, tree, window, delay, epoch, block, gas, nonce, salt, bitmap, mask, purpose, basis, category, kind, state, by, factory, resolver, controller, key, issuer, hospital, clinic, school, agency, capacity, available, supported, default, prefix, suffix, separator, regex, pattern, label, created, updated, issued, revoked, granted, given, withdrawn, confirmed, checked, processed, budget, pool, range, band id, schedule".split(
    ", ",
  ),
);

/** Heads under which something personal is hidden so that trial does not find it. */
export const protectedHeads: ReadonlySet<string> = new Set(
  "commitment, commit, hmac, keyed, salted, nullifier, blinded, proof, root, merkle, signature, sig, pseudonym, handle id, lock, sealed, zk, snark, attestation".split(
    ", ",
  ),
);

export const hashWords: ReadonlySet<string> = new Set([
  "hash",
  "hashe",
  "hashed",
  "digest",
  "sha",
  "sha256",
  "keccak",
  "keccak256",
  "checksum",
  "md5",
]);

export const cipherWords: ReadonlySet<string> = new Set([
  "encrypted",
  "encrypt",
  "cipher",
  "ciphertext",
  "enc",
  "encryption",
  "cyphertext",
  "ct",
]);

/** Names that say nothing: what they hold is told by where it goes, and by documentation. */
export const blankWords: ReadonlySet<string> = new Set(
  "data, value, val, input, in, info, payload, text, str, string, content, detail, id, key, ref, reference, code, num, number, no, arg, param, tmp, temp, result, out, ret, entry, field, item, buf, buffer, raw, message, msg, byte, blob, h, k, v, string, bytes, word, thing, new, old, the, my, a, b, c, d, e, f, g, x, y, z, hash, digest, leaf, preimage, var, i, j, n, m, p, q, r, s, t, u, w, l, o, first, second, third, attr, attribute, identifier, ident, token, element, row, column, body, line, label".split(
    ", ",
  ),
);
