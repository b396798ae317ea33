"""Computes what is left of 10^38 units after 0 to 50 years at several rates per year, with 60 digits.

python3 decay.py > decay.csv
"""

from decimal import ROUND_FLOOR, Decimal, getcontext

getcontext().prec = 60

print("parts of 10^9 per year;years;left")
for rate in (0, 20_000_000, 70_000_000, 120_000_000, 1_000_000_000):
    for years in range(51):
        left = Decimal(10) ** 38 * (-Decimal(rate) / 10**9 * years).exp()
        print(f"{rate};{years};{left.to_integral_value(ROUND_FLOOR)}")
