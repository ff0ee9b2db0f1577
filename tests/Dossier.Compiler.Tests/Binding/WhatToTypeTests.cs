using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>Values in the notation of newspapers and spreadsheets: the message has what to type.</summary>
public class WhatToTypeTests
{
    [Theory]
    [InlineData("22/11/2023", "write 2023-11-22")]
    [InlineData("22 novembre 2023", "write 2023-11-22")]
    [InlineData("22 de Noviembre de 2023", "write 2023-11-22")]
    [InlineData("22. Oktober 2023", "write 2023-10-22")]
    [InlineData("3 mayıs 2023", "write 2023-05-03")]
    [InlineData("22 ноября 2023", "write 2023-11-22")]
    [InlineData("22 تشرين الثاني 2023", "write 2023-11-22")]
    [InlineData("٢٢ نوفمبر ٢٠٢٣", "write 2023-11-22")]
    [InlineData("2023-W47", "write 2023-11-20/2023-11-26")]
    [InlineData("2020-W53-7", "write 2020-12-28/2021-01-03")]
    [InlineData("2023-11-21T22:30Z/2023-11-22T01:00Z", "write 2023-11-21/2023-11-22")]
    [InlineData("11/22/2023", "write 2023-11-22")]
    [InlineData("05/06/2023", "write 2023-06-05 if the day comes first, or 2023-05-06 if the month does")]
    [InlineData("5.6.2023", "write 2023-06-05 if the day comes first, or 2023-05-06 if the month does")]
    [InlineData("05/05/2023", "write 2023-05-05")]
    [InlineData("22.11.2023", "write 2023-11-22")]
    [InlineData("2023/11/22", "write 2023-11-22")]
    [InlineData("2023-1-2", "write 2023-01-02")]
    [InlineData("20231122", "write 2023-11-22")]
    [InlineData("22 November 2023", "write 2023-11-22")]
    [InlineData("22nd of November 2023", "write 2023-11-22")]
    [InlineData("Wednesday, 22 Nov 2023", "write 2023-11-22")]
    [InlineData("Nov 22, 2023", "write 2023-11-22")]
    [InlineData("Sept. 5 2023", "write 2023-09-05")]
    [InlineData("22-Nov-2023", "write 2023-11-22")]
    [InlineData("November 2023", "write 2023-11")]
    [InlineData("11/2023", "write 2023-11")]
    [InlineData("early November 2023", "write 2023-11~")]
    [InlineData("autumn 2023", "write 2023-23")]
    [InlineData("Q3 2023", "write 2023-35")]
    [InlineData("1990s", "write 199X")]
    [InlineData("circa 2023", "write 2023~")]
    [InlineData("about 22 November 2023", "write 2023-11-22~")]
    [InlineData("since 2019", "write '2019/..'")]
    [InlineData("before 22/11/2023", "write ../2023-11-22")]
    [InlineData("17-21 November 2023", "write 2023-11-17/2023-11-21")]
    [InlineData("2023-11-17 to 2023-11-21", "write 2023-11-17/2023-11-21")]
    [InlineData("2019 - present", "write '2019/..'")]
    [InlineData("2023-11-22 05:30", "write 2023-11-22")]
    [InlineData("45252", "write 2023-11-22, if it is the number of a day in a spreadsheet")]
    [InlineData("22/11/23", "write the year first, with four digits, as in 2023-11-22")]
    [InlineData("22 November", "the year is missing: write it first, as in 2023-11-22")]
    [InlineData("yesterday", "write the day itself, worked out from the date of the source, such as 2023-11-21")]
    [InlineData("Tuesday", "write the day itself, worked out from the date of the source, such as 2023-11-21")]
    [InlineData("on Tuesday", "write the day itself, worked out from the date of the source, such as 2023-11-21")]
    [InlineData("last night", "write the day itself, worked out from the date of the source, such as 2023-11-21")]
    [InlineData("two days ago", "write the day itself, worked out from the date of the source, such as 2023-11-21")]
    [InlineData("22-Nov-23", "write the year first, with four digits, as in 2023-11-22")]
    [InlineData("22/11", "the year is missing: write it first, as in 2023-11-22")]
    [InlineData("November", "the year is missing: write it first, as in 2023-11-22")]
    [InlineData("2023-Nov-22", "write 2023-11-22")]
    [InlineData("2023 November 22", "write 2023-11-22")]
    [InlineData("22. November 2023", "write 2023-11-22")]
    [InlineData("٢٢/١١/٢٠٢٣", "write 2023-11-22")]
    [InlineData("2023-11-22.", "write 2023-11-22")]
    [InlineData("2023-22-11", "write 2023-11-22")]
    [InlineData("2023-11-00", "write 2023-11")]
    [InlineData("2023-00-00", "write 2023")]
    [InlineData("2023-11-22T05:30", "write 2023-11-22")]
    [InlineData("45252.23", "write 2023-11-22, if it is the number of a day in a spreadsheet")]
    [InlineData("1700611200", "write 2023-11-22, if it is a Unix time")]
    [InlineData("1700611200000", "write 2023-11-22, if it is a Unix time")]
    [InlineData("late 2023", "write 2023")]
    [InlineData("2023-2024", "write 2023/2024")]
    [InlineData("2023/24", "write 2023/2024")]
    [InlineData("19th century", "write 18XX")]
    [InlineData("from 22 November 2023 to 25 November 2023", "write 2023-11-22/2023-11-25")]
    [InlineData("between 22 and 25 November 2023", "write 2023-11-22/2023-11-25")]
    [InlineData("22 or 23 November 2023", "write \"[2023-11-22,2023-11-23]\", with the quotation marks")]
    [InlineData("2023-11-22 or 2023-11-23", "write \"[2023-11-22,2023-11-23]\", with the quotation marks")]
    [InlineData("ongoing", "write the first day, a slash and two dots for something that has not ended, as in '2023-11-22/..'")]
    [InlineData("after 2023-11-22", "write '2023-11-22/..'")]
    [InlineData("unknown", "leave the field out if the date is not known")]
    [InlineData("N/A", "leave the field out if the date is not known")]
    public void A_date_is_written_out_in_edtf(string date, string advice)
        => Both("date", date, $"DSR3001: '{date}' is not a valid EDTF date: {advice}.");

    [Theory]
    [InlineData("31/02/2023", "expected a year of four digits")]
    [InlineData("2023-13-01", "month 13 does not exist")]
    public void What_no_day_can_be_made_of_keeps_its_own_message(string date, string said)
        => Both("date", date, $"DSR3001: '{date}' is not a valid EDTF date: {said}.");

    [Theory]
    [InlineData("5:30", "write 05:30")]
    [InlineData("5:30 am", "write 05:30")]
    [InlineData("5:30 p.m.", "write 17:30")]
    [InlineData("12 am", "write 00:00")]
    [InlineData("5pm", "write 17:00")]
    [InlineData("0530", "write 05:30")]
    [InlineData("5.30", "write 05:30")]
    [InlineData("05h30", "write 05:30")]
    [InlineData("around 05:30", "write 05:30")]
    [InlineData("17:30 local time", "write 17:30")]
    [InlineData("noon", "write midday")]
    [InlineData("midnight", "write night")]
    [InlineData("dawn", "write early-morning")]
    [InlineData("Early morning", "write early-morning")]
    [InlineData("dusk", "write evening")]
    [InlineData("unknown", "leave the field out if the time is not known")]
    [InlineData("13 pm", "write a clock time such as 05:30, or early-morning, morning, midday, afternoon, evening or night", false)]
    [InlineData("24:00", "a day has no 24:00; write 00:00 and the date of the next day")]
    [InlineData("some time", "write a clock time such as 05:30, or early-morning, morning, midday, afternoon, evening or night")]
    public void A_time_is_written_out(string time, string advice, bool isSaid = true)
    {
        if (isSaid)
            Both("time", time, $"DSR3002: '{time}' is not a valid time: {advice}.");
        else
            Assert.Null(TimeAdvice.For(time));
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("99999")]
    public void Few_numbers_are_days_of_a_spreadsheet(string date) => Assert.Null(DateAdvice.For(date));

    [Theory]
    [InlineData("IRQ", "IQ")]
    [InlineData("UK", "GB")]
    [InlineData("Iraq", "IQ")]
    [InlineData("iq", "IQ")]
    [InlineData("The Netherlands", "NL")]
    [InlineData("USA", "US")]
    [InlineData("DR Congo (Zaire)", "CD")]
    [InlineData("Myanmar (Burma)", "MM")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("Turkiye", "TR")]
    [InlineData("Afganistan", "AF")]
    [InlineData("USSR", "SU")]
    [InlineData("Iran (Islamic Republic of)", "IR")]
    [InlineData("Iran, Islamic Republic of", "IR")]
    [InlineData("Korea, Republic of", "KR")]
    [InlineData("Korea (Democratic People's Republic of)", "KP")]
    public void A_country_is_known_by_its_name(string country, string code)
        => Both("country", country, $"DSR2012: '{country}' is not a valid country code. Did you mean '{code}'?", "places");

    [Theory]
    [InlineData("ZZ")]
    [InlineData("Atlantis")]
    public void A_country_that_nobody_knows(string country)
        => Both("country", country, $"DSR2012: '{country}' is not a valid country code. Write the two letters of ISO 3166-1, such as IQ.", "places");

    [Theory]
    [InlineData("SU")]
    [InlineData("YU")]
    [InlineData("CS")]
    [InlineData("DD")]
    [InlineData("ZR")]
    public void A_former_state_can_be_written(string code)
        => Assert.Equal("", Bound.Yaml($"places: {{ a: {{ name: N, country: {code} }} }}").Messages());

    [Theory]
    [InlineData("5-7", "write 5..7")]
    [InlineData("5 or 6", "write 5..6")]
    [InlineData("between 5 and 7", "write 5..7")]
    [InlineData("> 5", "write 6+")]
    [InlineData("more than 5", "write 6+")]
    [InlineData("at least 5", "write 5+")]
    [InlineData("at least five", "write 5+")]
    [InlineData("fewer than 5", "write <=4")]
    [InlineData("up to 5", "write <=5")]
    [InlineData("approx. 66", "write ~66")]
    [InlineData("about 66", "write ~66")]
    [InlineData("1,200", "write 1200")]
    [InlineData("1 200", "write 1200")]
    [InlineData("5 people", "write 5")]
    [InlineData("seven", "write 7")]
    [InlineData("twenty-five", "write 25")]
    [InlineData("at least thirty", "write 30+")]
    [InlineData("two dozen", "write ~24")]
    [InlineData("an unknown number", "write unknown")]
    [InlineData("nobody", "write none")]
    [InlineData("unclear", "write unknown")]
    public void A_count_is_written_out_in_its_notation(string count, string advice)
    {
        Assert.Contains($"DSR5001: '{count}' is not a valid count: {advice}.", Bound.Yaml($"incidents: {{ a: {{ name: N, casualties: [{{ harm: killed, count: '{count}' }}] }} }}").Messages(), StringComparison.Ordinal);
        Assert.Contains($"DSR5001: '{count}' is not a valid count: {advice}.", Bound.Json($"{{ \"incidents\": {{ \"a\": {{ \"name\": \"N\", \"casualties\": [{{ \"harm\": \"killed\", \"count\": \"{count}\" }}] }} }} }}").Messages(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.200", "DSR5003: '1.200' is not a valid count: write 1200")]
    [InlineData("1.5", "DSR5003: '1.5' is not a valid count: '1.5' is a fraction; a count is a whole number")]
    [InlineData("7-5", "DSR5001: '7-5' is not a valid count: a range is written with two dots: 62..70")]
    public void A_count_that_may_not_be_what_it_seems(string count, string message)
        => Assert.Contains(message, Bound.Yaml($"incidents: {{ a: {{ name: N, casualties: [{{ harm: killed, count: '{count}' }}] }} }}").Messages(), StringComparison.Ordinal);

    private static void Both(string field, string value, string message, string kind = "incidents")
    {
        Assert.Contains(message, Bound.Yaml($"{kind}: {{ a: {{ name: N, {field}: \"{value}\" }} }}").Messages(), StringComparison.Ordinal);
        Assert.Contains(message, Bound.Json($"{{ \"{kind}\": {{ \"a\": {{ \"name\": \"N\", \"{field}\": \"{value}\" }} }} }}").Messages(), StringComparison.Ordinal);
    }
}
