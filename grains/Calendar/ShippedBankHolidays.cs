using AreaSend.Calendar;
using AreaSend.Grains.Access;
using AreaSend.Grains.Calendar.Rules;

namespace AreaSend.Grains.Calendar;

/// <summary>The bank holidays that ship with the product; see SOURCE.md.</summary>
public static class ShippedBankHolidays
{
    /// <summary>Reads them.</summary>
    /// <returns>The list.</returns>
    public static BankHolidayList Read()
    {
        var list = BankHolidayFile.Read(Shipped.Text("bank-holidays.json"));
        return list.Accepted ? list.Value : throw new FormatException($"bank-holidays.json: {list.Refusal.Message}");
    }
}
