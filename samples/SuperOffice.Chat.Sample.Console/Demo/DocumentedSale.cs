using SuperOffice.Chat.Client.Models;

namespace SuperOffice.Chat.Sample.Console.Demo;

internal static class DocumentedSale
{
    public static Sale Value { get; } = new()
    {
        ContactName = "Monahan, Hansen and O'Connell",
        SaleDate = Instant.Of("2005-02-27T16:48:28.8669243+01:00"),
        SaleId = 720,
        Probability = 310,
        Title = "aut",
        Amount = 16876.59,
        Currency = "quod",
        ProjectName = "Douglas-Jewess",
        AssociateFullName = "Aubrey Lueilwitz",
        Description = "Quality-focused client-driven projection",
        Status = SaleStatus.Lost,
        WeightedAmount = 16494.242,
        ProjectId = 20,
        EarningPercent = 29747.928,
        Earning = 883.788,
        ContactId = 857,
        AssociateId = 895,
        PersonId = 971,
        SaleTypeId = 832,
        SaleTypeName = "Cummings, Lueilwitz and VonRueden",
        PersonFullName = "Elian Bogisich",
        Completed = ActivityStatus.Completed,
        ActiveErpLinks = 285,
        NextDueDate = Instant.Of("2000-12-15T16:48:28.8679249+01:00"),
        Number = "549344",
    };
}
