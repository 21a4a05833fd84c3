/** A whole number with a comma between thousands, as GOV.UK writes it: `46,096`. */
export function groupedNumber(value: string | number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * Wei as ether for people: at most four decimals, rounded down so that nobody is shown more than they have.
 * `"10000000000000000000000"` is `10,000`; less than a ten-thousandth that is not nothing is `< 0.0001`.
 */
export function etherText(wei: string): string {
  const amount = BigInt(wei);
  const unit = 10n ** 18n;
  const whole = amount / unit;
  const fraction = (amount % unit) / 10n ** 14n;
  if (amount > 0n && whole === 0n && fraction === 0n) return "< 0.0001";
  const decimals = fraction.toString().padStart(4, "0").replace(/0+$/, "");
  return groupedNumber(whole) + (decimals === "" ? "" : `.${decimals}`);
}

/** An address or hash short enough for one line: `0x8626…1199`. */
export function shortHex(value: string): string {
  return value.length <= 13 ? value : `${value.slice(0, 6)}…${value.slice(-4)}`;
}
