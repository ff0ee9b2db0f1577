Console.WriteLine("Nothing is known yet.");
