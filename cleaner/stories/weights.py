"""The tables of the story splitter, written by scripts/train_stories."""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-3.000, 1.194, -3.834, """
+2.002 closes>1e-35
+1.950 cross<=0.391 below>0.211 peak>-2.04
+1.263 names>1.5
+1.226 cross<=0.391 below>0.211 peak<=-2.04
-0.994 others>94.5
+0.727 cross>0.391 twin>1e-35
+0.727 cross<=0.391 below<=0.211
+0.677 names>1e-35 echo>0.122
-0.607 width<=16.5
+0.478 twin>1e-35 ownsupport>0.962
+0.452 closes>1e-35 below1>0.402
+0.443 longer>5.5 below>0.313 runbelow>2.5 names>1e-35
+0.438 local>4.34 below>0.0779 runbelow>1.5
+0.405 names>1.5 below>0.524
+0.389 cross>0.391 twin<=1e-35 signed>1e-35
+0.374 words>18.5
+0.368 lines>2.5 signed>1.5 lines<=3.5
+0.368 width>16.5 lines<=3.5 signed>1e-35 below>0.864
+0.350 unlike<=1e-35 capsdiff<=0.417
-0.345 names<=1e-35 keyhead>0.867
+0.340 peak>-0.913 below>1e-35 longer>4.5
+0.317 lines<=2.5 signed>1e-35
+0.316 signed>1.5 lines<=3.5
+0.306 words>14.5 lines<=1.5 below1>0.0423
+0.305 runbelow>1.5 echo>1e-35 signed>1e-35
+0.299 local>4.34 below>0.0779 runbelow<=1.5
+0.295 names>1e-35 twin>1e-35
+0.286 others<=94.5 signed>1e-35 below1>0.456
+0.282 cross<=0.563 below>0.178 runbelow>2.5
+0.266 names>1e-35
+0.250 longer>5.5 below>0.313 runbelow>2.5 names<=1e-35
+0.236 echo>1e-35 runbelow>2.5 unlike<=0.653 others<=4.5
+0.235 names>-1e-35 late<=0.141 closes>1e-35
+0.232 peak>-0.913 below>1e-35 longer<=4.5
-0.231 names<=-1e-35 local<=7.33
+0.226 cross<=0.563 below>0.178 runbelow<=2.5 local>12.2
+0.218 peak>-1.76 late>0.0305 above<=0.413
+0.208 words>14.5 lines<=1.5
+0.205 longer>1.5 below>0.336 signed>1e-35
+0.200 others<=94.5 signed>1e-35 below1>0.843
+0.197 names>1e-35 echo<=0.122
+0.193 local>4.34 below<=0.0779
+0.193 local<=4.34 unlike<=0.347 others<=5.5
+0.193 cross>0.391 twin<=1e-35 signed<=1e-35 others<=1.5 crossz<=-2.35
+0.192 below>0.178 above<=0.397 width>30.5 runbelow>1.5 capsdiff<=0.445
+0.192 ownsupport>0.126 own<=0.41 late>0.336 above<=0.397
+0.188 local>1.29 below>0.178 style<=0.975 above<=0.467
-0.185 signed<=1.5 width<=12.5
+0.183 below>0.178 signed>1e-35
+0.183 unlike<=0.567 echo>1e-35 runbelow>2.5 style<=0.868
+0.182 names>-1.5 lines<=2.5 signed>1e-35
+0.176 others<=22.5 signed>1.5 lines<=3.5
+0.175 echo>1e-35 runbelow>2.5 unlike<=0.653 others>4.5
+0.175 late>0.706 words>7.5
+0.173 late>0.622 peak>11.6
-0.172 names<=1.5 near>0.716 below1<=0.851
+0.172 twin>1e-35 ownsupport<=0.962 per>0.125
-0.170 keyhead>0.867 echo<=0.297
+0.169 cross<=0.563 below>0.178 runbelow<=2.5 local<=12.2
+0.167 twin>1e-35 local>-0.346
+0.166 ownsupport>0.126 own<=0.41 late<=0.336 unlike<=0.0916 below>0.211
+0.164 names>-1e-35 below>0.297 words>4.5 leadtail>0.153 others<=3.5
+0.163 keyhead<=0.867 closes>1e-35
+0.163 longer>5.5 below>0.313 runbelow<=2.5
+0.160 peak>-2.94 late>0.0305 cross<=0.621
+0.157 below>1e-35 signed>1e-35 others<=19.5 below1>0.297
+0.155 peak>-0.913 below<=1e-35
+0.155 peak<=-0.913 longer>5.5 below>0.336
+0.154 late>0.613 peak>11.6
+0.153 unlike<=0.421 others<=3.5 late>0.0437
+0.153 above<=0.402 late<=0.215 closes>1e-35
+0.151 signed>1e-35 below1>0.106
+0.150 below>0.178 above<=0.397 width>30.5 runbelow>1.5 capsdiff>0.445
+0.146 style<=0.886 twin>1e-35 ownsupport>0.962
-0.145 carry>1e-35 leadtail<=0.0668 peak<=-13.7
+0.145 longer>1.5 below>0.336 signed<=1e-35 runbelow>3.5
+0.144 ownsupport>0.176 own<=0.335 late<=0.177 closes>1e-35
-0.142 closes<=1e-35 signed<=1e-35 width<=16.5
-0.142 words<=18.5 twin<=1e-35 own>0.824
-0.140 names<=1.5 near>0.716
+0.139 width>30.5 near<=0.193 below>0.336 leadtail>0.206 others<=5.5
+0.138 unlike<=0.178 capsdiff<=0.324 others<=3.5 leadtail>0.309
-0.138 others>85
+0.137 lines>2.5 below1>0.402 signed>1e-35
-0.136 others>19.5 carry>0.289
+0.136 unlike<=1e-35
+0.134 lines<=3.5 signed>1e-35 below>0.864
-0.134 lines<=2.5 signed<=1e-35 names<=-1.5
+0.134 width>16.5 names>1.5
+0.133 closes<=1e-35 style>0.822 cross<=0.209
+0.132 words<=18.5 twin>1e-35 local>-0.346
-0.132 lines>2.5 signed<=1.5
+0.130 lines<=3.5 signed>1e-35 below>0.723
+0.130 echo>1e-35 runbelow>2.5 unlike>0.653
+0.130 echo>1e-35 runbelow<=2.5 local>7.33
+0.130 unlike<=0.567 echo>1e-35 runbelow>2.5 style>0.868
+0.129 unlike<=0.768 others<=5.5 late>0.0437 names>-1e-35
+0.128 names<=1.5 words>14.5
+0.128 late<=0.613 others<=7.5 leadtail>0.821
+0.126 signed>1e-35 below1>0.202
-0.126 closes<=1e-35 signed<=1e-35 leadtail<=0.116 per<=0.209
+0.126 above<=0.402 late>0.215 keyhead<=0.467 names>-1e-35
+0.125 runbelow>1.5 below1>0.0702 signed>1e-35
+0.124 late>0.706 peak>14.9
+0.124 names>-1e-35 below>0.465 signed>1e-35
+0.123 closes<=1e-35 peak>1.12 late>0.0305
+0.123 below>0.864 signed>1e-35
+0.122 below>0.178 above<=0.397 width>30.5 runbelow<=1.5
+0.121 names>-1.5 lines>2.5 signed>1.5 lines<=3.5
+0.121 ownsupport>0.176 own<=0.335 late>0.177 above<=0.546
-0.120 keyhead>0.867 below1<=0.496
-0.119 names<=1e-35 keyhead>0.867 below1<=0.496
+0.119 words>3.5 below>0.313 leadtail>0.386 others<=6.5
+0.119 runbelow>1.5 below>0.178 signed>1e-35 lines<=3.5
-0.117 unlike>1.5
+0.117 width>16.5 lines>2.5 signed>1.5 lines<=3.5
+0.117 late<=0.613 others<=7.5 signed>1e-35 below1>0.202
+0.117 signed>1e-35 below1>0.297
+0.116 late>0.706 peak>11.6
+0.116 others<=19.5 signed>1e-35 below1>0.446
+0.114 capsdiff<=0.471 unlike<=0.164 below>0.211 leadtail>0.309
-0.114 lines>2.5 below1<=0.402 near>0.126
+0.114 names>-1e-35 below>0.297 words>4.5 leadtail>0.153 others>3.5
+0.112 below>0.178 signed<=1e-35 twin>1e-35
+0.112 words>14.5 lines>1.5
-0.110 closes<=1e-35 style<=0.822 below<=1e-35
+0.110 local>1.29 below>0.178 style>0.975
+0.110 local>1.29 below>0.178 style<=0.975 above>0.467
+0.110 names>-1e-35 late>0.141 near<=0.332 others<=7.5
+0.110 runbelow>1.5 echo>1e-35 signed<=1e-35 twin>1e-35
-0.107 keyhead>0.867
+0.107 late<=0.706 leadtail>0.821
+0.107 style<=0.902 below>0.0779 signed>1e-35
-0.107 unlike>1e-35 signed<=1e-35 width<=16.5
-0.106 others<=94.5 signed<=1e-35 width<=16.5
+0.106 ownsupport>0.176 own<=0.335 late>0.274 above<=0.546
+0.106 closes<=1e-35 peak>2.16 below>1e-35
+0.106 width>16.5 names>-1e-35 below>0.178 words>4.5 leadtail>0.195 capsdiff<=1e-35
+0.105 runbelow>2.5 below>0.421 words>4.5 names>-1e-35
+0.102 below>1e-35 signed>1e-35 others<=19.5 below1<=0.297
+0.102 cross>0.563 unlike<=0.476 others<=5.5
+0.102 cross<=0.563 below<=0.178
+0.101 width>16.5 names>-1e-35 below>0.297 signed>1e-35
+0.101 width>16.5 lines<=3.5 signed>1e-35 below<=0.864
+0.101 longer>5.5 below<=0.313
+0.101 longer<=5.5 local>4.72 below>0.297
+0.101 names>-1e-35 late>0.141 keyhead<=0.348 above<=0.376
-0.101 names<=-1.5
+0.101 width>16.5 near<=0.199 late<=0.336 words>14.5
+0.101 width>30.5 near<=0.193 below>0.336 leadtail>0.206 others>5.5
+0.101 signed>1e-35 below>0.723
-0.099 words<=18.5 twin<=1e-35 capsdiff>0.0387 keyhead>0.725
+0.099 names>-1e-35 late>0.304 keyhead<=0.423 above<=0.397
+0.098 others<=94.5 crossz<=-12.1 peak>-7.52 lines<=1.5 carry<=0.463
+0.098 others<=94.5 late>0.613 words>4.5 below1>0.707
+0.097 others<=19.5 signed>1e-35 below1>0.441
+0.097 names>1.5 below<=0.524
+0.097 width>18.5 near<=0.354 twin>1e-35 crossz<=-6.58
+0.095 width>16.5 near<=0.199 late<=0.602 words>14.5
+0.095 style<=0.886 twin>1e-35 style>0.508
+0.094 closes>1e-35 below1<=0.402
+0.093 others<=94.5 signed>1e-35 below1>0.441
-0.093 above>0.402 others>3.5 echo<=0.751
+0.093 ownsupport>0.126 own<=0.487 late<=0.336 closes>1e-35
+0.093 carry<=1e-35 lines<=1.5 capsdiff<=0.742
+0.092 signed>1e-35 below>0.864
+0.092 width>18.5 ownsupport>0.186 own<=0.487 below>0.0779 runbelow>3.5 carry<=0.148
+0.092 closes<=1e-35 style<=0.81 below>1e-35 keyhead<=0.378 leadtail>0.127
+0.092 others<=22.5 late>0.616 signed>1e-35
-0.092 closes<=1e-35 peak<=1.12 style>0.67 twin<=1e-35 signed<=1e-35
-0.092 signed<=1e-35 twin<=1e-35 others>2.5 above>0.264
+0.091 carry<=1e-35 lines<=1.5 crossz<=-3.92
+0.091 unlike<=0.567 echo>1e-35 runbelow<=2.5
+0.090 peak>-1.76 late>0.0305 above>0.413
+0.090 peak>-1.76 late<=0.0305
+0.090 peak<=-1.76 unlike<=0.527 others<=5.5
+0.090 late>0.613 peak>8.87
-0.090 twin<=1e-35 signed<=1e-35 own>0.487 others>3.5
-0.090 words<=14.5 twin<=1e-35 others>19.5 carry>0.289
+0.090 late>0.613 peak>-7.85 per>0.192
-0.089 near>0.332 others>6.5
+0.089 others<=9.5 lines>4.5 capsdiff<=0.126
+0.089 runbelow>1.5 echo>1e-35 signed<=1e-35 local>1.29 leadtail>0.247
+0.088 late>0.706 width>44.5 twin>1e-35
+0.087 capsdiff<=0.445 unlike<=0.0978 below1>0.0874
-0.087 twin<=1e-35 signed<=1e-35 others>2.5 peak<=-6.28
+0.087 late<=0.613 others<=7.5 below>0.0779 signed>1e-35
+0.087 unlike<=1e-35 capsdiff>0.417
-0.087 names<=1.5 others>94.5
+0.086 width>16.5 near<=0.199 late>0.602 above<=0.376
-0.086 peak<=-2.94 style>0.627 closes<=1e-35 twin<=1e-35
+0.086 width>16.5 lines<=2.5 signed>1e-35
+0.085 width>19.5 capsdiff<=0.558 others<=7.5 leadtail>0.422 below>0.232
-0.085 signed<=1e-35 leadtail<=0.216 words<=5.5 carry>0.0793
-0.085 closes<=1e-35 peak<=2.16 runbelow<=2.5 signed<=1e-35 twin<=1e-35
+0.085 width>16.5 near<=0.199 late>0.336 cross<=0.53
-0.085 runbelow<=1.5 keyhead>0.186 late<=0.626
-0.085 runbelow<=1.5 local<=13.5 signed<=1e-35
-0.085 below<=0.178 closes<=1e-35 peak<=1.12
-0.084 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail<=0.422 own>0.335
+0.084 unlike<=0.178 capsdiff<=0.324 others<=3.5 leadtail<=0.309
+0.084 late>0.0437 above<=0.264 cross<=0.53
-0.084 width<=18.5
+0.084 keyhead<=0.867 closes>1e-35 others<=9.5 below>0.0551
+0.084 names>-1e-35 below>0.297 words>4.5 leadtail<=0.153
+0.084 names>-1e-35 below>0.297 words<=4.5 signed>1e-35
+0.083 names>-1e-35 late<=0.304 words>11.5
+0.083 twin>1e-35 crossz<=-6.58
+0.083 style>0.886 carry<=0.0183
-0.083 closes<=1e-35 style>0.207 twin<=1e-35 signed<=1e-35 peak<=6.13
-0.083 closes<=1e-35 leadtail<=0.095 keyhead>0.0791 runbelow<=2.5
+0.083 others<=85 late>0.141 carry<=0.0477 width>40.5
-0.082 unlike>0.178 near>0.174 runbelow<=3.5
+0.082 closes<=1e-35 style<=0.207 crossz<=-2.62 below>1e-35
-0.082 late>0.706 peak<=-1.76 words<=4.5 names<=-1e-35
+0.082 words>18.5 lines<=1.5 below>0.0659
+0.082 names<=1.5 signed>1.5
+0.082 others<=7.5 leadtail>0.547 below>0.376
+0.082 near<=0.332 late>0.336 cross<=0.58
-0.082 peak<=-1.76 unlike>0.527 signed<=1e-35 twin<=1e-35
-0.081 local<=4.34 unlike>0.347 twin<=1e-35 signed<=1e-35
-0.081 late<=0.0437 width<=23.5
-0.081 runbelow<=2.5 local<=2.77 words<=4.5
-0.081 unlike>1e-35 carry>1e-35 leadtail<=0.0668 peak<=-13.7
-0.080 peak<=-0.913 longer<=5.5 twin<=1e-35 signed<=1e-35
-0.080 closes<=1e-35 style>0.81 twin<=1e-35 signed<=1e-35
+0.080 unlike<=0.421 others>3.5 twin>1e-35
+0.080 unlike<=0.421 others<=3.5 late<=0.0437
+0.080 below>0.178 above>0.397 twin>1e-35
+0.080 below>0.178 above<=0.397 width<=30.5
+0.080 closes>1e-35 local>-23.3
-0.080 late<=0.613 others>7.5 keyhead>0.181
+0.080 ownsupport>0.126 own<=0.487 late>0.336 above<=0.397
+0.079 width>18.5 leans<=1e-35 unlike<=0.0916 echo>1e-35 leadtail>0.233
+0.079 late>0.613 peak>-7.85 above<=0.381
+0.079 keyhead<=0.867 closes>1e-35 below>0.0551 others<=13.5
-0.079 width>16.5 lines>3.5
+0.079 capsdiff<=0.558 unlike<=0.0916 late>0.0542 others<=4.5
+0.078 own<=0.528 unlike<=0.273 late>0.167 above<=0.53 peak>-2.32
-0.078 names<=1.5 keyhead>0.213 leans>1e-35 per<=0.0372
-0.078 names<=1e-35 local<=-6.14 leans>1e-35
-0.078 runbelow<=1.5 per<=0.184
+0.077 longer>1.5 below>0.336 signed<=1e-35 runbelow<=3.5
-0.077 cross>0.563 unlike>0.476 twin<=1e-35
-0.077 twin<=1e-35 others>2.5 above>0.43 signed<=1e-35
-0.076 width<=30.5 local<=15.6 signed<=1e-35
+0.076 style>0.886 per>0.348 peak>-8.49 below1>0.134
+0.076 width>30.5 near<=0.193 below>0.336 leadtail<=0.206
+0.076 closes>1e-35 local>-17.3 below>0.0551
-0.076 closes<=1e-35 unlike>0.267 per<=0.161 runbelow<=3.5 signed<=1e-35
+0.076 late<=0.622 near<=0.354 leans<=1e-35 leadtail>0.801
-0.075 below<=0.178 local<=18.1
-0.075 local<=1.29 style>0.431 closes<=1e-35
+0.075 keyhead<=0.867 closes>1e-35 below>0.0551
-0.075 closes<=1e-35 peak<=4.91 unlike>0.33 signed<=1e-35 twin<=1e-35
-0.075 names<=1.5 late<=0.613 others>7.5 keyhead>0.181
+0.074 local<=4.34 unlike>0.347 twin>1e-35
+0.074 local<=4.34 unlike<=0.347 others>5.5
-0.074 longer<=1.5 local<=7.33 twin<=1e-35
-0.074 ownsupport<=0.176 local<=7.33
-0.074 unlike>0.768 per<=0.161
-0.074 unlike>1e-35 near>0.716
-0.074 below<=0.178 near>0.123
+0.074 others<=20.5 signed>1.5 below1>0.144
-0.073 unlike>0.421 carry>0.127 runbelow<=3.5
-0.073 signed<=1e-35 others>3.5 peak<=-9.13
-0.073 twin<=1e-35 capsdiff>0.1 local<=-7.86 signed<=1e-35
-0.073 names<=1.5 words<=14.5 twin<=1e-35 above>0.648 below1<=0.693
-0.072 longer<=5.5 local<=4.72 twin<=1e-35
+0.072 closes<=1e-35 peak>4.91 below>1e-35
+0.072 runbelow>1.5 echo>1e-35 signed<=1e-35 twin<=1e-35 local>16.4
+0.072 closes<=1e-35 style>0.207 twin>1e-35
+0.072 others<=94.5 late>0.622 peak>11.6
+0.072 unlike<=1.5 closes>1e-35 below1>0.402
-0.072 ownsupport<=0.176 per<=0.176
-0.072 closes<=1e-35 leadtail<=0.116 signed<=1e-35
-0.072 unlike>0.567 local<=7.33 signed<=1e-35
+0.072 runbelow>1.5 below1>0.0702 signed<=1e-35 local>17.2
-0.071 lines<=3.5 signed<=1e-35 local<=17.2 leadtail<=0.432 names<=-1e-35
+0.071 others<=94.5 late>0.706 words>7.5
-0.071 ownsupport<=0.126 cross>0.563
-0.071 late<=0.622 near>0.354
-0.071 ownsupport<=0.126 keyhead>0.197 leadtail<=0.493
-0.071 late<=0.613 others>7.5 near>0.0838
-0.071 names<=1e-35 signed<=1e-35 per<=0.169 runbelow<=1.5
-0.071 unlike>0.0328 signed<=1e-35 per<=0.169 ownsupport<=0.885 style>0.289 closes<=1e-35
-0.071 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead>0.142 words<=4.5
-0.071 words<=3.5 per<=0.133
-0.071 capsdiff>0.471 per<=0.133
+0.071 others<=85 late>0.622 carry<=0.0509
+0.071 unlike<=1.5 lines<=2.5 words>18.5
-0.071 closes<=1e-35 leadtail<=0.116 keyhead>0.0791
-0.071 names<=1.5 closes<=1e-35 style>1e-35 per<=0.169 ownsupport<=0.989
+0.071 late>0.613 peak<=11.6 words>4.5
+0.070 unlike<=1.89 closes>1e-35 local>-17.3 below>0.0551
-0.070 below<=1e-35 twin<=1e-35
-0.070 others>7.5 near>0.0736
-0.070 closes<=1e-35 style<=0.652 width<=18.5
+0.069 names<=1e-35 local>17.2 lines<=2.5
-0.069 others>20.5 carry>0.285 twin<=1e-35
+0.069 names<=1.5 closes>1e-35
-0.069 late>0.0437 above>0.264 others>6.5
-0.069 keyhead>0.816 below1<=0.297
+0.069 names>-1e-35 late>0.304 keyhead<=0.5 carry<=0.173
+0.068 others<=94.5 keyhead<=0.816 closes>1e-35 below>0.0551
+0.068 unlike<=0.0328 capsdiff<=0.373
+0.068 ownsupport>0.176 own<=0.335 late<=0.274 unlike<=0.0916
+0.068 others<=94.5 lines<=2.5 signed>1e-35 keyhead<=0.46
-0.068 twin<=1e-35 others>5.5 above>0.166
+0.068 cross>0.391 twin<=1e-35 signed<=1e-35 others<=1.5 crossz>-2.35
+0.067 style<=0.508 twin>1e-35 runbelow>5.5
-0.067 ownsupport<=0.126 per<=0.0644
+0.067 width>16.5 names<=1.5 keyhead<=0.213 late>0.215 near<=0.0736
+0.067 closes<=1e-35 signed>1e-35 below1>0.211
-0.066 names<=-1e-35 peak<=-1.47
-0.066 signed<=1e-35 width<=16.5
-0.066 names<=1.5 unlike>0.0328 local<=-6.14 leans>1e-35
+0.066 echo>1e-35 runbelow<=2.5 local<=7.33
+0.066 echo<=1e-35 local>9.77 below>1e-35
-0.066 closes<=1e-35 style<=0.81 below<=1e-35
+0.066 capsdiff<=0.471 unlike<=0.164 below>0.211 leadtail<=0.309
-0.066 names<=-1e-35 leadtail<=0.256
+0.065 width>16.5 lines<=3.5 signed<=1e-35 carry<=0.0716
+0.065 late<=0.613 below>0.0779 runbelow>2.5 words>3.5 keyhead<=0.281
-0.065 closes<=1e-35 style>0.822 cross>0.209 local<=17.2
+0.065 late>0.706 peak<=14.9 twin>1e-35 width>38.5
+0.065 late<=0.613 others<=14.5 below>0.0779 signed>1e-35
+0.065 late>0.613 above<=0.381
+0.065 below>1e-35 signed>1e-35 others>19.5
+0.065 below>1e-35 signed<=1e-35 local>15.6
+0.065 keyhead<=0.816 closes>1e-35 below>0.0551
-0.065 signed<=1e-35 width<=16.5 crossz>-7.17
-0.065 closes<=1e-35 style<=0.886 leans>1e-35 keyhead>0.288
-0.065 lines>3.5 below1<=0.402
-0.065 closes<=1e-35 style<=0.289 width<=21.5
-0.065 words<=18.5 twin<=1e-35 own>0.824 signed<=1e-35
-0.064 names<=1.5 unlike>0.0328 per<=0.287 style>0.953 words<=4.5
-0.064 signed<=1.5 width>12.5 lines<=2.5 names<=-1.5
-0.064 unlike>1e-35 signed<=1e-35 width<=12.5
+0.064 closes<=1e-35 style<=0.822 below>1e-35 keyhead<=0.378 leadtail>0.127
+0.064 words>18.5 lines<=1.5
+0.064 others<=94.5 below>0.178 carry<=0.0371 width>36.5
-0.064 closes<=1e-35 leadtail<=0.0668 keyhead>0.0741
-0.063 unlike>1e-35 local<=-7.86 leans>1e-35
-0.063 closes<=1e-35 signed<=1e-35 width<=16.5 crossz>-7.17
+0.063 late>0.706 above<=0.154 local>1.76
-0.063 closes<=1e-35 peak<=1.12 style<=0.67 names<=-1e-35
-0.063 closes<=1e-35 style>0.289 twin<=1e-35 signed<=1e-35
-0.063 words<=18.5 twin<=1e-35 above>0.648 below1<=0.693
-0.063 late>0.706 words<=7.5 per<=0.119 width<=40.5 before>1e-35
-0.063 names<=1.5 words<=14.5 twin<=1e-35 ownsupport<=0.176 keyhead>0.191 leadtail<=0.541
-0.062 own>0.528 capsdiff>0.757
+0.062 unlike<=0.0916 capsdiff<=0.1
-0.062 names<=1e-35 near>0.354 unlike>0.172
+0.062 ownsupport>0.126 own<=0.41 late<=0.336 unlike<=0.0916 below<=0.211
-0.062 unlike>1.5 local<=9.77
-0.062 capsdiff>0.445 per<=0.111
-0.062 late<=0.613 others>7.5 keyhead>0.153
-0.062 unlike>1.89
+0.062 twin<=1e-35 signed>1e-35
-0.062 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead>0.142
+0.062 unlike<=0.0328 leadtail>0.2 others<=4.5
-0.062 closes<=1e-35 names<=-1e-35 leadtail<=0.256
+0.062 own<=0.528 unlike<=0.172 late>0.0872 peak>-11.9
-0.061 closes<=1e-35 keyhead>0.0546 leadtail<=0.195 runbelow<=2.5 width<=45.5
-0.061 closes<=1e-35 style>0.652 per<=0.201
+0.061 unlike<=0.779 lines<=2.5 signed>1e-35
+0.061 local>1.29 below<=0.178
+0.061 local<=1.29 style>0.431 closes>1e-35
+0.061 local<=1.29 style<=0.431 capsdiff<=0.471
-0.061 unlike>0.0328 local<=-6.14 others>9.5
-0.061 others>22.5 carry>0.289
-0.061 peak<=-2.94 style<=0.627 names<=-1e-35
+0.061 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail>0.493
+0.061 names>-1e-35 late<=0.304 words>14.5
+0.061 unlike<=0.0916 capsdiff<=0.1 leadtail>0.2
+0.061 closes<=1e-35 style>0.81 twin>1e-35
-0.060 runbelow<=1.5 per<=0.176
-0.060 names<=1.5 words<=14.5 twin<=1e-35 keyhead>0.725
-0.060 style>0.886 per<=-0.0237 ownsupport<=0.595
+0.060 twin>1e-35 ownsupport<=0.962 per<=0.125
-0.060 unlike>1e-35 local<=-7.86 others>9.5
-0.060 echo<=1e-35 local<=9.77
-0.060 twin<=1e-35 words<=6.5 signed<=1e-35 peak<=-6.28
+0.060 names<=1.5 unlike<=0.0328
+0.060 below>0.178 signed<=1e-35 twin<=1e-35 others<=2.5 words>3.5
-0.060 closes<=1e-35 style>0.822 cross>0.209 late<=0.296
+0.060 unlike<=1.5 others<=1.5 late>0.0437 per>-0.159 above<=0.27
-0.059 width<=19.5
+0.059 words>14.5
-0.059 names<=1e-35 keyhead<=0.867 lines>3.5 below1<=0.402
+0.059 names<=1.5 late>0.613 cross<=0.514
+0.059 style<=0.902 below>0.0779 signed<=1e-35 leadtail>0.493
-0.059 closes<=1e-35 signed<=1e-35 width>16.5 carry>0.0716 leans>1e-35
+0.059 unlike<=1.5 lines<=2.5 signed>1e-35
-0.059 signed<=1e-35 twin<=1e-35 others>2.5 above<=0.264 late<=0.296
+0.059 runbelow>2.5 below>0.421 words>4.5 names<=-1e-35
+0.059 style<=0.852 lines>7.5
+0.059 names>-1e-35 below>0.178 signed>1e-35 below<=0.465
+0.059 names>-1e-35 below>0.178 signed<=1e-35 leadtail>0.493
+0.058 words>3.5 below>0.313 leadtail>0.386 others>6.5
+0.058 words>3.5 below>0.313 leadtail<=0.386 signed>1e-35
-0.058 others>22.5 local<=0.608
+0.058 names<=1.5 words<=14.5 twin>1e-35
-0.058 words<=18.5 twin<=1e-35 capsdiff>0.0387 above>0.402 below1<=0.693
+0.058 above<=0.402 late>0.215 keyhead<=0.467 names<=-1e-35
+0.058 unlike<=0.178 capsdiff<=0.324 others>3.5
-0.057 cross>0.391 twin<=1e-35 signed<=1e-35 others>1.5
-0.057 style>0.902 cross>0.209 late<=0.602
-0.057 closes<=1e-35 style>0.822 cross>0.209
+0.057 width>18.5 near<=0.354 twin>1e-35 crossz>-6.58 leadtail>0.432
+0.057 names>-1e-35 late<=0.141 closes<=1e-35 twin>1e-35
+0.057 closes<=1e-35 style>0.289 twin>1e-35 per>0.161
+0.057 closes<=1e-35 style<=0.289 width>21.5 keyhead<=0.493
+0.057 runbelow>1.5 below>0.178 signed>1e-35 lines>3.5
+0.057 runbelow>1.5 below>0.178 signed<=1e-35 unlike<=0.0916
-0.057 twin<=1e-35 signed<=1e-35 others>2.5 peak>-6.28 per<=0.169
-0.057 closes<=1e-35 capsdiff>0.526 late<=0.381 cross>0.168
-0.056 style>0.852 above>0.024 words<=4.5 width<=36.5
+0.056 others<=94.5 unlike<=1.5 lines<=2.5 signed>1e-35
-0.056 names<=1.5 signed<=1.5 lines<=2.5 runbelow<=1.5 per<=0.184
-0.056 closes<=1e-35 keyhead>0.0396 leadtail<=0.0668 runbelow<=2.5
-0.056 names<=-1.5 signed<=1.5 lines<=2.5
-0.056 words<=18.5 twin<=1e-35 capsdiff>0.0387 keyhead<=0.725 lines>3.5
-0.056 lines>3.5
+0.055 late>0.706 peak<=11.6 words>4.5
+0.055 ownsupport>0.126 late>0.473 own<=0.316
-0.055 late<=0.706 others>14.5 keyhead>0.181
-0.055 others<=94.5 keyhead>0.816
+0.055 ownsupport>0.126 late<=0.473 names>1e-35
-0.054 closes<=1e-35 signed<=1e-35 leadtail<=0.095 per<=0.209
-0.054 late<=0.613 others>14.5
-0.054 names<=1e-35 keyhead<=0.867 lines>3.5 capsdiff>0.126
+0.054 others<=19.5 signed>1e-35 below1<=0.441 late>0.484
+0.054 peak>-2.94 late>0.0305 cross>0.621
+0.054 peak>-2.94 late<=0.0305
+0.054 peak<=-2.94 style>0.627 closes>1e-35
+0.054 peak<=-2.94 style<=0.627 names>-1e-35
-0.054 names<=1e-35 near>0.354
+0.053 peak<=-0.913 longer>5.5 below<=0.336
+0.053 peak<=-0.913 longer<=5.5 twin>1e-35
+0.053 others<=22.5 late>0.616 signed<=1e-35 ownsupport>0.252 own<=0.582
-0.053 names<=1.5 signed<=1.5 lines>2.5 keyhead>0.0305
+0.053 names<=1.5 late<=0.613 others<=7.5 unlike<=0.0328
-0.053 late>0.706 peak<=11.6 words<=4.5 names<=-1e-35
+0.053 others<=94.5 names>1e-35 twin>1e-35
+0.052 late>0.706 width>44.5 twin<=1e-35 peak>-1.47
-0.052 late>0.706 words<=7.5 twin<=1e-35 above>0.0402 own>0.573
+0.052 closes<=1e-35 style<=0.822 below>1e-35 leadtail>0.313
+0.052 late<=0.622 near<=0.354 below>0.0779 leadtail>0.256 others<=2.5
+0.052 twin>1e-35 local<=-0.346 ownsupport>0.989
-0.052 late>0.706 width<=44.5 own>0.573
-0.051 names<=1e-35 per<=0.287 ownsupport<=0.601 style>0.327
+0.051 names<=1.5 near<=0.716 late<=0.473 leadtail>0.821
-0.051 words<=14.5 twin<=1e-35 signed<=1e-35 own>0.487
-0.051 style<=0.886 twin<=1e-35 keyhead>0.725
+0.051 others<=94.5 late>0.706 above<=0.154
-0.051 unlike>0.0328 near>0.199 below<=0.524
+0.051 near<=0.332 late<=0.336 twin>1e-35
-0.050 unlike>0.0916 near>0.496 ownsupport<=0.923
+0.050 unlike<=1.89 lines>2.5 keyhead<=0.0305 width>29.5
-0.050 names<=1e-35 near>0.261 unlike>0.0916
-0.050 style<=0.886 twin<=1e-35 capsdiff>0.1 keyhead>0.304 signed<=1e-35
-0.050 lines<=3.5 signed<=1e-35 leadtail<=0.116
-0.050 names<=-1e-35
+0.049 words>14.5 lines<=1.5 below1<=0.0423
+0.049 runbelow>1.5 echo>1e-35 signed<=1e-35 local>1.29 leadtail<=0.247
-0.049 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead>0.213 words<=5.5
+0.049 width>16.5 near<=0.199 late<=0.602 words<=14.5 twin>1e-35
+0.049 closes<=1e-35 style<=0.652 width>18.5 keyhead<=0.493 below>0.0779
+0.049 style>0.852 above<=0.024 carry<=0.0477
+0.049 width>16.5 near<=0.199 late<=0.336 words<=14.5 twin>1e-35
+0.049 twin>1e-35 ownsupport<=0.962
-0.048 names<=1.5 signed<=1.5 lines>2.5
+0.048 words<=14.5 twin>1e-35
-0.048 late<=0.0437 width>23.5 capsdiff>0.431
-0.048 names>-1.5 lines>2.5 signed<=1.5
-0.048 names<=1.5 near>0.716 ownsupport<=0.843
+0.047 late>0.622 peak<=11.6 twin>1e-35
-0.047 late>0.706 peak<=11.6 words<=4.5 names>-1e-35 per<=0.169
+0.047 words<=18.5 twin>1e-35 width>39.5
-0.047 names<=1.5 unlike>0.0916 near>0.496 crossz>-1.98
-0.047 unlike>0.0916 near>0.199 late<=0.473
-0.047 names<=1e-35 per<=0.287 ownsupport<=0.601 style>0.736
-0.047 late<=0.613 others>7.5
+0.047 names>-1e-35 late>0.141 keyhead>0.348 runbelow>4.5
+0.047 names>-1e-35 late>0.141 keyhead<=0.348 above>0.376
+0.047 late>0.613 peak<=8.87 words>4.5
+0.047 lines<=3.5 signed>1e-35 below<=0.723
-0.046 lines<=3.5 signed<=1e-35 local<=17.2 leadtail<=0.432 names>-1e-35 runbelow<=1.5
+0.046 names<=1.5 near<=0.496 closes>1e-35
-0.046 signed<=1.5 lines>2.5 keyhead>0.0305
+0.046 closes<=1e-35 style<=0.81 below>1e-35 keyhead<=0.378 leadtail<=0.127
+0.046 lines>3.5 below1>0.402
+0.046 width>16.5 names>-1e-35 below>0.178 words>4.5 leadtail>0.195 capsdiff>1e-35
+0.045 closes<=1e-35 signed>1e-35
+0.045 unlike>0.567 local>7.33 above<=0.287
+0.045 unlike<=0.567 echo<=1e-35
+0.045 width>18.5 ownsupport>0.186 own<=0.487 below>0.0779 runbelow>3.5 carry>0.148
-0.045 signed<=1.5 lines<=2.5 names<=-1.5
+0.045 signed>1e-35 below1<=0.106
+0.045 signed<=1e-35 twin>1e-35
-0.045 width<=18.5 late<=0.988
-0.045 closes<=1e-35 others>1.5 near>0.0229 below<=0.53
-0.045 unlike>1e-35 near>0.716 ownsupport<=0.843
+0.045 width>18.5 ownsupport>0.186 own<=0.487 below>0.0779 runbelow<=3.5 leadtail>0.422
+0.045 width>30.5 near<=0.193 below<=0.336
+0.044 others<=94.5 names>1.5
-0.044 local<=1.29 style<=0.431 capsdiff>0.471
-0.044 closes<=1e-35 unlike>0.267 per<=0.161 runbelow<=3.5 signed>1e-35
-0.044 names<=1e-35 local<=-6.14 leans<=1e-35 runbelow<=1.5
+0.044 closes<=1e-35 leadtail>0.116 others<=2.5 per>-0.159
+0.044 style>0.902 cross<=0.209
+0.044 names<=1e-35 keyhead<=0.867 lines<=3.5 signed>1e-35
-0.044 signed<=1e-35 leadtail<=0.216 words<=5.5 carry<=0.0793
-0.044 names<=1e-35 signed<=1e-35 per<=0.169 runbelow>1.5 words<=3.5
-0.044 runbelow<=1.5 per>0.184 above>0.231
+0.044 signed>1.5 lines>3.5
+0.043 twin>1e-35 crossz>-6.58 runbelow>5.5
+0.043 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.493 below>0.524
-0.043 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail<=0.422 own<=0.335
+0.043 unlike<=0.768 others>5.5 twin>1e-35
+0.043 unlike<=0.768 others<=5.5 late>0.0437 names<=-1e-35
+0.043 unlike<=0.768 others<=5.5 late<=0.0437
-0.043 style>0.886 carry>0.0183
-0.043 late>0.706 peak<=14.9 twin<=1e-35 words<=7.5 names<=-1e-35
+0.043 late>0.622 peak<=11.6 words>4.5
-0.042 closes<=1e-35 peak<=2.16 runbelow<=2.5 signed<=1e-35 twin>1e-35
+0.042 lines<=3.5 signed>1e-35 below<=0.864
+0.042 names>1e-35 twin<=1e-35
-0.042 late>0.706 peak<=-16.2 twin<=1e-35 words<=7.5
+0.042 closes<=1e-35 peak>1.12 late<=0.0305
+0.042 closes<=1e-35 peak<=1.12 style>0.67 twin>1e-35
+0.042 closes<=1e-35 peak<=1.12 style<=0.67 names>-1e-35
-0.042 closes<=1e-35 leadtail<=0.095 keyhead>0.0791 runbelow>2.5
+0.042 width>16.5 lines<=2.5 signed<=1e-35 local>23.2
-0.042 closes<=1e-35 signed<=1e-35 leadtail<=0.116 per>0.209
-0.042 width>16.5 near>0.199 others>2.5
+0.042 names>-1.5 lines>2.5 signed>1.5
+0.042 names>-1e-35 below>0.297 words<=4.5 signed<=1e-35
+0.041 near<=0.332 late>0.336 cross>0.58 others<=5.5
+0.041 names>1e-35 late>0.304 keyhead>0.423
+0.041 names>-1e-35 late>0.304 keyhead<=0.423 above>0.397
-0.041 ownsupport<=0.126 keyhead>0.213
-0.041 late<=0.613 below<=0.0779
+0.041 closes<=1e-35 unlike<=0.267 others<=2.5
-0.041 below<=0.178 near<=0.123 carry>0.148
-0.041 runbelow<=1.5 keyhead>0.186 late>0.626
+0.041 runbelow>1.5 below1>0.0702 signed<=1e-35 local<=17.2 unlike<=0.0916
+0.041 others<=94.5 crossz<=-12.1 near<=0.0229
-0.041 style<=0.902 below<=0.0779
-0.041 style<=0.886 twin<=1e-35 capsdiff>0.1 per<=-0.135
+0.040 capsdiff<=0.471 unlike>0.164 twin>1e-35
+0.040 capsdiff<=0.471 unlike<=0.164 below<=0.211
+0.040 others<=85 late>0.622 carry>0.0509 echo>0.985
+0.040 others<=94.5 late>0.622 peak<=11.6 twin>1e-35
+0.040 ownsupport>0.126 own<=0.41 late>0.336 above>0.397
-0.040 names<=1.5 closes<=1e-35 style<=1e-35 leans>1e-35
-0.040 keyhead>0.867 echo>0.297
-0.040 keyhead<=0.867 closes<=1e-35 others>1.5 near>0.0229
+0.040 others<=94.5 keyhead<=0.816 closes>1e-35
-0.040 others>7.5 near<=0.0736 local<=1.29
+0.040 width>18.5 leans<=1e-35 unlike<=0.0916 echo>1e-35 leadtail<=0.233
+0.040 unlike<=1.5 lines>2.5 below1>0.502
-0.040 signed<=1.5 width>12.5 lines>2.5
-0.040 width>16.5 names<=-1e-35 signed<=1e-35
+0.040 style<=0.886 twin>1e-35 ownsupport<=0.962
+0.039 width>19.5 capsdiff<=0.558 others<=7.5 leadtail>0.422 below<=0.232
+0.039 width>19.5 capsdiff<=0.558 others<=7.5 leadtail<=0.422 signed>1e-35
+0.039 others<=94.5 late>0.706 words<=7.5 above<=0.154
-0.038 twin<=1e-35 signed<=1e-35 own>0.487 others<=3.5
-0.038 names<=1e-35 local<=24.6 signed<=1e-35 leadtail<=0.116 carry>0.0142
+0.038 closes<=1e-35 leadtail>0.116 others<=1.5 per>-0.159
+0.038 names>-1e-35 late>0.141 near<=0.332 others>7.5
+0.038 names<=1.5 keyhead<=0.213 lines<=1.5 leadtail>0.107
+0.038 words<=14.5 twin>1e-35 ownsupport>0.962
-0.038 runbelow<=1.5 local<=13.5 signed>1e-35
+0.038 unlike>0.421 carry<=0.127 below>1e-35
+0.038 unlike<=0.421 others>3.5 twin<=1e-35
-0.038 names<=1e-35 local<=17.2 runbelow>2.5 leans>1e-35
-0.038 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead<=0.142
-0.038 closes<=1e-35 style>0.886 cross>0.209
-0.038 others<=94.5 crossz>-12.1 unlike>1.5
+0.037 names<=1e-35 near<=0.354 late>0.336 cross<=0.595
+0.037 names<=1e-35 near<=0.354 late<=0.336 words>11.5
-0.037 words<=3.5 per>0.133 peak<=-9.13
+0.037 keyhead<=0.867 closes>1e-35 below<=0.0551
-0.037 words<=14.5 twin<=1e-35 capsdiff>0.0387 local<=-7.86
+0.037 unlike<=1.5 lines<=2.5 words<=18.5 signed>1e-35
-0.036 late>0.706 above>0.154 ownsupport<=0.215
-0.036 names<=1.5 unlike>0.0328 local<=-6.14 leans<=1e-35 runbelow<=1.5
-0.036 above>0.402 others>3.5 echo>0.751
-0.036 words<=18.5 twin<=1e-35 own<=0.824 below<=0.168 lines>1.5
-0.036 others>22.5
+0.036 unlike<=0.0328
+0.036 closes<=1e-35 style<=0.822 leadtail>0.469
+0.036 keyhead<=0.867 closes>1e-35 others<=9.5 below<=0.0551
+0.036 longer>1.5 below<=0.336
+0.036 longer<=1.5 local>7.33 late>0.0542
-0.036 capsdiff>0.558 late<=0.381
+0.036 closes<=1e-35 peak>2.16 below<=1e-35
+0.036 closes<=1e-35 peak<=2.16 runbelow>2.5 echo>1e-35
+0.036 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail<=0.493 words>5.5
+0.035 others<=94.5 late<=0.706 leadtail>0.821
+0.035 lines<=3.5 signed<=1e-35 local>17.2
+0.035 capsdiff<=0.445 unlike>0.0978 near<=0.193 late>0.177
+0.035 capsdiff<=0.445 unlike<=0.0978 below1<=0.0874
-0.035 width>16.5 near>0.199 unlike>0.172
-0.035 closes<=1e-35 peak<=4.91 unlike>0.33 signed<=1e-35 twin>1e-35
+0.035 names<=1e-35 near<=0.354 below>0.0779 runbelow>2.5 words>3.5
+0.035 runbelow>1.5 echo>1e-35 signed<=1e-35 twin<=1e-35 local<=16.4
-0.035 capsdiff>0.445 per>0.111 above>0.308
-0.035 twin<=1e-35 signed<=1e-35 own<=0.487 above>0.413
-0.035 names<=1.5 near>0.716 below1>0.851
-0.035 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead>0.24 words<=4.5
-0.035 width>16.5 names<=-1e-35 carry>0.0761
+0.034 keyhead<=0.867 closes>1e-35 below>0.0551 others>13.5
-0.034 twin<=1e-35 capsdiff>0.1 local>-7.86 above>0.376
-0.034 twin<=1e-35 capsdiff>0.1 local<=-7.86 signed>1e-35
-0.034 others<=85 late>0.622 carry>0.0509 echo<=0.985 peak<=-7.85
-0.034 names<=1.5 near>0.496
+0.034 others<=22.5 signed>1.5 lines>3.5
+0.034 style>0.886 cross<=0.209
+0.034 late>0.706 words<=7.5 above<=0.154 local>1.29
+0.034 late<=0.0437 width>23.5 capsdiff<=0.431 below>0.323
-0.034 signed<=1e-35 width>16.5 ownsupport<=0.126 twin<=1e-35
-0.034 closes<=1e-35 style>0.652 per>0.201 above>0.193
+0.034 style<=0.886 twin<=1e-35 capsdiff<=0.1
-0.034 unlike>0.768 per>0.161 above>0.308
+0.034 late<=0.613 others<=7.5 below>0.0779 signed<=1e-35 runbelow>3.5
-0.033 twin<=1e-35 capsdiff>0.0387 per<=-0.135
-0.033 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.725 style>0.508 above>0.024
-0.033 unlike>1e-35 local<=-7.86 leans<=1e-35 others>9.5
-0.033 width>16.5 names<=1.5 keyhead>0.213 leadtail<=0.493 words<=4.5
-0.033 names<=1e-35 keyhead<=0.867 lines<=3.5 signed<=1e-35 per<=0.169 words<=4.5
-0.033 others<=94.5 late>0.613 words<=4.5 own>0.582
-0.033 others<=94.5 late<=0.613 leans>1e-35 carry>0.158
+0.033 names<=1e-35 keyhead<=0.867 lines>3.5 below1>0.402
+0.033 names>-1e-35 late<=0.304 words<=11.5 twin>1e-35
-0.033 words<=14.5 twin<=1e-35 above>0.648
-0.033 twin<=1e-35 others>2.5 above>0.43 signed>1e-35
-0.033 twin<=1e-35 others>2.5 above<=0.43 cross>0.58
-0.033 own>0.528 capsdiff<=0.757 leans>1e-35
+0.033 names<=1.5 near<=0.716 late>0.613 words>4.5
+0.033 names<=1.5 near<=0.716 late<=0.613 others<=7.5 leadtail>0.821
-0.033 others<=85 late>0.141 carry>0.0477 peak<=6.78 others>3.5 echo<=0.78
-0.033 unlike>1e-35 signed<=1e-35 width>12.5 per<=0.169 ownsupport<=0.885 style>0.289
-0.033 words<=14.5 twin<=1e-35 own>0.534
-0.033 names<=1.5 unlike>0.0328 per<=0.287 style>0.953 words>4.5 ownsupport<=0.496
-0.033 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218 words<=5.5
+0.033 style<=0.886 signed>1.5
+0.033 closes<=1e-35 style>0.652 per>0.201 above<=0.193
+0.033 below>0.178 signed<=1e-35 twin<=1e-35 others<=2.5 words<=3.5
+0.033 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others<=1.5
+0.032 below>0.178 signed>1e-35 below<=0.864
+0.032 below>0.178 signed<=1e-35 carry<=0.0371
-0.032 ownsupport<=0.126 keyhead>0.197 leadtail>0.493
+0.032 lines<=3.5 signed<=1e-35 leadtail>0.116 others<=1.5
-0.032 names<=1e-35 local<=17.2 runbelow<=2.5 keyhead>0.142 words>4.5
-0.032 others<=94.5 late>0.622 peak<=11.6 twin<=1e-35 signed<=1e-35 above>0.648
-0.032 runbelow<=2.5 local<=2.77 words>4.5
-0.032 words<=14.5 twin<=1e-35 own>0.836
+0.032 closes<=1e-35 style<=0.207 crossz<=-2.62 below<=1e-35
+0.032 names>-1e-35 below>0.178 signed<=1e-35 leadtail<=0.493 words>5.5
+0.031 own<=0.528 unlike<=0.273 late>0.167 above<=0.53 peak<=-2.32
+0.031 runbelow>1.5 below>0.178 signed<=1e-35 unlike>0.0916 carry<=0.0716
-0.031 unlike>1e-35 local<=-7.86 others<=9.5 runbelow<=1.5
+0.031 names<=1.5 near<=0.716 late>0.304 names>-1e-35 own<=0.502
+0.031 closes<=1e-35 capsdiff<=0.526 unlike<=0.267 below>0.115
+0.031 words<=18.5 twin>1e-35 ownsupport>0.962
+0.030 ownsupport>0.176 own>0.335 runbelow>4.5
+0.030 ownsupport>0.176 own<=0.335 late>0.177 above>0.546
+0.030 ownsupport>0.176 own<=0.335 late<=0.177 closes<=1e-35
-0.030 style>0.886 cross>0.209
+0.030 unlike<=1.5 lines<=2.5 signed<=1e-35 carry<=0.0225
-0.030 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 twin<=1e-35
-0.030 signed<=1e-35 others>1.5 peak>-9.13 per<=0.169
-0.030 signed<=1e-35 others>1.5 peak<=-9.13 others<=3.5
+0.030 keyhead<=0.0396 closes<=1e-35
-0.030 closes<=1e-35 style>0.207 twin<=1e-35 signed<=1e-35 peak>6.13
+0.030 late>0.706 words<=7.5 twin>1e-35 width>38.5
+0.030 closes<=1e-35 style>0.886 cross<=0.209
+0.030 closes<=1e-35 style<=0.886 leans<=1e-35 leadtail>0.581
-0.030 names<=1e-35 keyhead<=0.867 late<=0.473 words<=11.5 keyhead>0.136 runbelow<=2.5
-0.030 unlike>1e-35 signed<=1e-35 width>16.5 local<=-7.86 leans>1e-35
+0.029 names<=1e-35 keyhead<=0.867 lines>3.5 capsdiff<=0.126
-0.029 width<=30.5 local<=15.6 signed>1e-35
-0.029 runbelow<=2.5 local>2.77 near>0.101
+0.029 names<=1e-35 near<=0.261 per>0.201 peak>-9.45
-0.029 below<=0.178 closes<=1e-35 peak>1.12
+0.029 others<=94.5 unlike<=1.5 lines<=2.5 signed<=1e-35 words>11.5
-0.029 others<=94.5 late<=0.706 width<=20.5
+0.029 late<=0.613 others<=7.5 leadtail<=0.821 signed>1.5
-0.029 ownsupport>0.126 own>0.41
+0.029 keyhead<=0.867 closes<=1e-35 style<=0.644 leadtail>0.581
-0.029 words<=18.5 twin<=1e-35 capsdiff>0.0387 keyhead<=0.725 lines<=3.5 per<=-0.135
+0.029 words<=18.5 twin>1e-35 local<=-0.346
-0.028 names<=1.5 words<=14.5 twin<=1e-35 ownsupport<=0.176 keyhead>0.191 leadtail>0.541
-0.028 others>20.5 carry>0.285 twin>1e-35
+0.028 runbelow>2.5 below>0.421 words<=4.5
-0.028 closes<=1e-35 keyhead>0.0546 leadtail<=0.195 runbelow<=2.5 width>45.5
+0.028 words<=14.5 twin>1e-35 local>-0.346
-0.028 others<=85 late<=0.622 near>0.354
-0.028 late<=0.613 others<=14.5 below<=0.0779
-0.028 names<=-1e-35 local>7.33
-0.028 words<=14.5 twin<=1e-35 signed<=1e-35 own<=0.487 ownsupport<=0.239
+0.028 closes>1e-35 local<=-23.3
+0.028 closes<=1e-35 leadtail>0.095 below>0.178 words>4.5
-0.028 names<=1e-35 keyhead>0.867 below1>0.496
-0.028 closes<=1e-35 signed<=1e-35 width>16.5 names<=-1e-35
-0.027 others<=94.5 signed<=1e-35 leadtail<=0.0777 per<=0.216
-0.027 words<=14.5 twin<=1e-35 others>19.5 carry<=0.289
-0.027 words<=14.5 twin<=1e-35 others<=19.5 own>0.534
-0.027 own>0.528 runbelow<=5.5
-0.027 keyhead<=0.867 closes<=1e-35 style<=0.644 leadtail<=0.581 keyhead>0.24 unlike>0.29
+0.027 closes<=1e-35 style<=0.822 below>1e-35 keyhead>0.378 leadtail>0.469
+0.027 closes<=1e-35 style<=0.822 below>1e-35 keyhead<=0.378 leadtail<=0.127
-0.027 names<=1.5 words<=14.5 twin<=1e-35 above>0.648 below1>0.693
-0.027 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 capsdiff>0.431
+0.027 unlike>0.178 near<=0.174 late>0.0305
+0.027 unlike<=0.178 capsdiff>0.324
+0.027 width>16.5 lines<=1.5 signed<=1e-35 carry<=0.0716
+0.027 lines<=2.5 signed<=1e-35 leadtail>0.607
-0.027 names<=1.5 keyhead>0.213 leans>1e-35 per>0.0372
-0.027 names<=1.5 keyhead>0.213 leans<=1e-35 runbelow<=1.5
+0.027 late>0.706 words<=7.5 per>0.119 style>-1e-35 peak>-13.3
+0.027 others<=85 late>0.141 carry>0.0477 peak>6.78
+0.027 others<=85 late>0.141 carry<=0.0477 width<=40.5
-0.027 signed<=1.5 width>12.5 lines>2.5 keyhead>0.0305
+0.027 keyhead<=0.867 closes<=1e-35 late>0.622 names>-1e-35
+0.027 closes>1e-35 local>-17.3 below<=0.0551
-0.027 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 peak<=-2.94
+0.027 width>16.5 names>-1e-35 below>0.178 words>4.5 leadtail<=0.195
+0.027 keyhead<=0.867 closes<=1e-35 late<=0.622 capsdiff<=0.523 unlike<=0.466 below1>0.0423
-0.027 closes<=1e-35 leadtail>0.116 others>2.5 twin<=1e-35 signed<=1e-35
-0.027 closes<=1e-35 leadtail<=0.116 signed>1e-35
-0.027 others<=94.5 signed<=1e-35 width>16.5 ownsupport<=0.126 crossz>-4.64
-0.027 width>19.5 capsdiff>0.558 per<=0.357
+0.027 names<=1.5 near<=0.716 late>0.613 cross<=0.563
+0.027 names<=1.5 near<=0.716 late<=0.613 leadtail>0.821
+0.027 late>0.706 peak<=14.9 twin>1e-35 width<=38.5
+0.027 late>0.706 peak<=14.9 twin<=1e-35 words>7.5
+0.026 words>18.5 lines>1.5
+0.026 others<=19.5 signed<=1e-35 carry<=0.0225
+0.026 others<=94.5 crossz<=-12.1 peak>-7.52 lines>1.5
+0.026 others<=94.5 crossz<=-12.1 peak>-7.52 lines<=1.5 carry>0.463
-0.026 names<=1e-35 keyhead<=0.867 lines<=3.5 signed<=1e-35 per<=0.169 runbelow<=2.5
-0.026 peak<=-1.76 unlike>0.527 signed<=1e-35 twin>1e-35
-0.026 unlike>1e-35 signed<=1e-35 width>16.5 names<=-1e-35 peak<=-1.76
-0.026 twin<=1e-35 signed<=1e-35 others>2.5 peak>-6.28 per>0.169
-0.026 twin<=1e-35 signed<=1e-35 others<=2.5 words<=3.5
-0.026 names<=1.5 closes<=1e-35 style>1e-35 per>0.169 peak<=-9.45
-0.026 names<=1.5 closes<=1e-35 style>1e-35 per<=0.169 ownsupport>0.989
-0.026 late>0.613 peak<=-7.85
+0.026 lines<=2.5 signed<=1e-35 names>-1.5 leadtail>0.493
-0.026 others<=94.5 names<=1.5 late<=0.706 width<=20.5
+0.026 others<=7.5 leadtail>0.547 below<=0.376
+0.026 others<=7.5 leadtail<=0.547 signed>1e-35
-0.026 late>0.613 peak<=11.6 words<=4.5
+0.026 style<=0.902 below>0.0779 signed<=1e-35 leadtail<=0.493 keyhead<=0.213
-0.026 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.132
+0.026 keyhead<=0.867 closes<=1e-35 style>0.644 cross<=0.209
+0.025 unlike<=1.89 closes>1e-35 local>-17.3 below<=0.0551
+0.025 unlike>1e-35 near<=0.716 late>0.613 peak>-9.45
-0.025 late>0.706 words<=7.5 above>0.154 twin<=1e-35
+0.025 closes<=1e-35 names>-1e-35 late>0.304 own<=0.847
-0.025 width>16.5 lines>2.5 signed<=1.5
-0.025 late<=0.706 others>14.5
+0.025 keyhead<=0.867 closes<=1e-35 others<=1.5 late>0.0305
-0.025 signed<=1e-35 twin<=1e-35 others>2.5 above<=0.264 late>0.296
-0.025 signed<=1e-35 twin<=1e-35 others<=2.5 leadtail<=0.164
-0.025 late<=0.613 others>7.5 keyhead<=0.181
-0.025 late<=0.613 others<=7.5 signed<=1e-35 leadtail<=0.195
+0.025 below>1e-35 signed<=1e-35 local<=15.6 twin>1e-35
-0.025 others<=94.5 unlike>1.5
-0.025 names<=1e-35 near<=0.354 late<=0.336 words<=11.5 twin<=1e-35
-0.025 names<=1e-35 keyhead<=0.867 style>0.886 per<=0.271
-0.025 keyhead<=0.867 closes<=1e-35 late<=0.622 capsdiff>0.523
-0.024 near>0.332 others<=6.5
+0.024 ownsupport>0.126 late<=0.473 names<=1e-35 own<=0.0972 below>0.0779
+0.024 names<=1e-35 signed>1e-35 below>0.41
-0.024 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.024 words<=14.5 twin>1e-35 width>38.5
+0.024 late<=0.613 others<=14.5 below>0.0779 signed<=1e-35 runbelow>3.5
-0.024 closes<=1e-35 leadtail>0.116 others>1.5 keyhead>0.213
-0.024 closes<=1e-35 leadtail<=0.116 keyhead<=0.0791
+0.024 names<=1.5 near<=0.716 late>0.473 names>-1e-35
+0.024 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.132 keyhead<=0.5
+0.024 closes<=1e-35 peak>4.91 below<=1e-35
+0.024 closes<=1e-35 peak<=4.91 unlike<=0.33 style<=0.701
+0.024 unlike>1e-35 signed>1e-35 below1>0.223
-0.024 others<=94.5 late>0.706 words<=7.5 above>0.154 twin<=1e-35
-0.024 others<=94.5 late<=0.706 leadtail<=0.821 width<=20.5
+0.024 names<=1.5 late<=0.613 others<=7.5 unlike>0.0328 signed>1e-35
-0.024 keyhead>0.867 below1>0.496
+0.024 others<=94.5 crossz<=-12.1
-0.024 words<=18.5 twin<=1e-35 own>0.824 signed>1e-35
-0.024 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178
+0.024 words>3.5 below>0.313 leadtail<=0.386 signed<=1e-35
+0.024 names<=1.5 closes<=1e-35 style>1e-35 per>0.169 peak>-9.45
+0.023 unlike<=0.0328 leadtail>0.2 others>4.5
-0.023 twin<=1e-35 words<=6.5 signed<=1e-35 leadtail>0.422
-0.023 closes<=1e-35 signed<=1e-35 leadtail>0.116 ownsupport<=0.239
+0.023 unlike<=0.0916 capsdiff<=0.1 leadtail<=0.2
-0.023 lines<=3.5 signed<=1e-35 leadtail>0.116 others>1.5 carry>0.118
+0.023 width>18.5 ownsupport>0.186 own<=0.487 below>0.0779 runbelow<=3.5 leadtail<=0.422
+0.023 names<=1.5 near<=0.716 late>0.473 style>0.934 carry<=0.0477
-0.023 late>0.706 peak<=11.6 words<=4.5 names<=-1e-35 peak>-1.76
-0.023 unlike>0.0328 local<=-6.14 others<=9.5 leadtail<=0.216
+0.023 others<=94.5 signed>1e-35 below1<=0.456
+0.023 keyhead<=0.867 closes<=1e-35 others<=1.5 late>0.0437
-0.023 closes<=1e-35 unlike>0.267 per>0.161 above>0.238
-0.023 closes<=1e-35 unlike>0.267 per<=0.161 runbelow>3.5
-0.023 late<=0.613 others<=7.5 below<=0.0779
-0.023 carry>1e-35 leadtail>0.0668 below<=0.178
-0.023 carry>1e-35 leadtail<=0.0668 peak>-13.7
+0.023 names<=1.5 near<=0.496 closes<=1e-35 style>0.652 cross<=0.209
+0.023 names<=1.5 near<=0.496 closes<=1e-35 style<=0.652 keyhead<=0.493 late>0.0437
+0.023 closes<=1e-35 signed>1e-35 below1<=0.211
+0.023 signed>1e-35 below1<=0.202
+0.023 signed<=1e-35 leadtail>0.216 others<=2.5
-0.023 late>0.706 peak<=14.9 twin<=1e-35 words<=7.5 names>-1e-35 own>0.502
+0.023 late>0.0437 above>0.264 others<=6.5
+0.023 late>0.0437 above<=0.264 cross>0.53
-0.023 others>19.5 carry<=0.289
-0.023 others<=19.5 signed<=1e-35 carry>0.0225 leadtail<=0.195
+0.023 closes<=1e-35 style<=0.822 below>1e-35 leadtail<=0.313 keyhead<=0.164
+0.022 runbelow>1.5 echo>1e-35 signed<=1e-35 local<=1.29
-0.022 unlike>0.178 near>0.174 runbelow>3.5
-0.022 unlike>0.178 near<=0.174 late<=0.0305
+0.022 below>0.178 above>0.397 twin<=1e-35
+0.022 closes<=1e-35 leadtail>0.0668 others<=1.5 per>-0.142
-0.022 style<=0.886 twin<=1e-35 keyhead<=0.725 below<=0.0779
-0.022 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218
+0.022 others<=94.5 names<=1.5 late>0.706 width>44.5
+0.022 others<=94.5 names<=1.5 late<=0.706 width>20.5 leans<=1e-35 leadtail>0.607
+0.022 names<=1.5 near<=0.716 late>0.473 style<=0.934
-0.022 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.725 style<=0.508 below<=0.178
-0.022 closes<=1e-35 style<=0.652 width>18.5 keyhead>0.493
-0.022 others<=22.5 signed<=1.5 lines>2.5
+0.022 others<=94.5 lines<=2.5 signed>1e-35 keyhead>0.46
-0.022 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178 lines>1.5
+0.022 unlike<=1.5 others<=1.5 late>0.0437 per>-0.159 above>0.27
+0.022 closes<=1e-35 names>-1e-35 late<=0.304 keyhead<=0.0396
-0.022 keyhead<=0.867 closes<=1e-35 style>0.644 cross>0.209
-0.022 unlike>1e-35 near<=0.716 late<=0.613 keyhead>0.0741 style>0.877
-0.022 unlike>1e-35 near<=0.716 late<=0.613 keyhead>0.0741 style<=0.877 width<=21.5
+0.022 names<=1e-35 local>-6.14 late>0.215 peak>-12.2
+0.022 names<=1e-35 local>-6.14 late<=0.215 twin>1e-35
-0.022 names<=1e-35 keyhead<=0.867 lines<=3.5 width<=16.5
-0.021 signed<=1.5 width>12.5 lines<=2.5 keyhead>0.725
-0.021 unlike>0.0328 signed<=1e-35 per<=0.169 ownsupport<=0.885 style>0.289 closes>1e-35
-0.021 unlike>0.0328 signed<=1e-35 per<=0.169 ownsupport<=0.885 style<=0.289
-0.021 names<=1.5 late<=0.613 others>7.5 keyhead<=0.181
+0.021 unlike>0.0328 near<=0.199 per>0.287 peak>-13.3
+0.021 unlike<=0.0328 capsdiff>0.373
-0.021 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5
-0.021 width>18.5 ownsupport<=0.186
-0.021 others<=94.5 crossz>-12.1 names<=-1.5
-0.021 names<=1e-35 near>0.354 unlike<=0.172
-0.021 names<=1e-35 near<=0.354 below<=0.0779
+0.021 names<=1.5 near<=0.716 style>0.886 carry<=0.0183
+0.021 names<=1.5 near<=0.716 style<=0.886 twin>1e-35
-0.021 words<=14.5 twin<=1e-35 capsdiff>0.0387 local>-7.86 above>0.376
+0.021 late<=0.613 others<=7.5 signed>1e-35 below1<=0.202
-0.021 unlike<=1.5 lines>2.5 below1<=0.502
-0.021 unlike<=1.5 lines<=2.5 signed<=1e-35 carry>0.0225 runbelow<=1.5
+0.021 late>0.613 peak>-7.85 above>0.381
+0.021 unlike<=0.0916 capsdiff>0.1
+0.021 longer<=5.5 local>4.72 below<=0.297
+0.021 longer<=5.5 local<=4.72 twin>1e-35
+0.021 width>18.5 leans<=1e-35 unlike>0.0916 leadtail>0.572
+0.021 width>18.5 leans<=1e-35 unlike<=0.0916 echo<=1e-35
+0.021 unlike>1e-35 carry<=1e-35
-0.020 words<=18.5 twin<=1e-35 above>0.648 below1>0.693
-0.020 words<=18.5 twin<=1e-35 above<=0.648 capsdiff>0.431
+0.020 others<=94.5 crossz>-12.1 unlike<=1.5 names>1e-35
-0.020 lines<=2.5 signed<=1e-35 names>-1.5 runbelow<=1.5
-0.020 signed<=1e-35 width>16.5 ownsupport<=0.126 crossz>-4.64
-0.020 signed<=1e-35 width<=16.5 crossz<=-7.17
+0.020 names>-1e-35 late<=0.304 words<=14.5 twin>1e-35
-0.020 names<=1.5 others<=94.5 late<=0.706 near>0.354
-0.020 names<=-1e-35 near<=0.716 late>0.304
+0.020 others<=94.5 late>0.613 words>4.5 below1<=0.707
-0.020 late<=0.0437 width>23.5 capsdiff<=0.431 below<=0.323
-0.020 names<=1e-35 per<=0.287 ownsupport>0.601 below<=0.274
-0.020 style>0.852 above>0.024 words>4.5 style<=0.925
-0.020 style>0.852 above>0.024 words<=4.5 width>36.5
-0.020 closes<=1e-35 leadtail>0.095 below<=0.178
-0.020 closes<=1e-35 leadtail<=0.095 keyhead<=0.0791
+0.020 others<=94.5 keyhead<=0.816 closes>1e-35 below<=0.0551
+0.020 others<=1.5 keyhead<=0.816 closes<=1e-35 late>0.0305
+0.020 late>0.613 peak>-7.85 per<=0.192
-0.020 late<=0.613 below>0.0779 runbelow<=2.5
-0.020 words<=18.5 twin<=1e-35 capsdiff>0.0387 above>0.402 below1>0.693
-0.020 words<=18.5 twin<=1e-35 capsdiff>0.0387 above<=0.402 keyhead>0.46
+0.020 names>-1e-35 late>0.304 keyhead<=0.5 carry>0.173
+0.020 late<=0.613 below>0.0779 runbelow>2.5 words>3.5 keyhead>0.281
-0.019 names<=1.5 others<=94.5 crossz>-12.1 unlike>1.5
+0.019 ownsupport>0.126 own<=0.487 late>0.336 above>0.397
+0.019 names<=1.5 others<=94.5 late>0.706 own<=0.573
+0.019 names<=1.5 others<=94.5 late<=0.706 near<=0.354 leadtail>0.801
-0.019 late<=0.622 near<=0.354 leans>1e-35
-0.019 closes<=1e-35 leadtail>0.0668 others>1.5 near>0.0229
-0.019 closes<=1e-35 leadtail<=0.0668 keyhead<=0.0741
-0.019 signed<=1e-35 leadtail>0.216 others>2.5 twin<=1e-35
-0.019 signed<=1e-35 leadtail<=0.216 words>5.5
-0.019 signed<=1.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.019 capsdiff<=0.471 unlike>0.164 twin<=1e-35 signed>1e-35
+0.019 others<=94.5 late<=0.706 width>20.5 capsdiff<=0.628 ownsupport>0.126 below1>0.0702
-0.019 unlike<=1.5 closes<=1e-35 others>1.5 near>0.0838 below<=0.53
+0.019 others<=94.5 late>0.622 peak<=11.6 twin<=1e-35 signed>1e-35
+0.019 capsdiff<=0.558 unlike>0.0916 near<=0.0838 local>1.29
+0.019 capsdiff<=0.558 unlike<=0.0916 late>0.0542 others>4.5
+0.019 capsdiff<=0.558 unlike<=0.0916 late<=0.0542
+0.019 lines<=2.5 signed<=1e-35 words>11.5
+0.019 others<=22.5 signed<=1.5 lines<=2.5 leadtail>0.572
-0.019 below>1e-35 signed<=1e-35 local<=15.6 twin<=1e-35
-0.019 below<=1e-35 twin>1e-35
+0.019 others<=22.5 late<=0.616 below>0.0779 runbelow>2.5
+0.019 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans<=1e-35
-0.019 twin<=1e-35 words<=6.5 signed<=1e-35 peak>-6.28
+0.019 width>16.5 lines<=2.5 signed<=1e-35 local<=23.2 leadtail>0.493
-0.019 twin<=1e-35 capsdiff>0.0387 per>-0.135 lines>1.5 below1<=0.701
-0.019 closes<=1e-35 signed<=1e-35 width<=16.5 crossz<=-7.17
+0.019 unlike<=1.5 lines<=2.5 words<=18.5 signed<=1e-35 leadtail>0.493 below>0.524
-0.018 names<=-1e-35 keyhead<=0.867 late>0.473
-0.018 closes<=1e-35 signed<=1e-35 leadtail>0.116 names<=-1e-35
+0.018 others<=94.5 keyhead<=0.816 closes<=1e-35 signed>1e-35
+0.018 keyhead<=0.816 closes>1e-35 below<=0.0551
-0.018 closes<=1e-35 peak<=1.12 style>0.67 twin<=1e-35 signed>1e-35
+0.018 others<=94.5 late>0.613 words<=4.5 own<=0.582
-0.018 names<=1.5 near<=0.716 late<=0.613 others>7.5
+0.018 others<=85 late>0.622 carry>0.0509 echo<=0.985 peak>-7.85
+0.018 twin<=1e-35 words>6.5
+0.018 names<=1.5 signed<=1.5 lines<=2.5 runbelow>1.5 leans<=1e-35 ownsupport>0.126
+0.018 style<=0.886 twin<=1e-35 keyhead<=0.725 below>0.0779 others<=3.5
+0.018 names<=1e-35 keyhead<=0.867 lines<=3.5 signed<=1e-35 per>0.169
-0.018 names>-1e-35 below<=0.178
-0.018 names<=-1e-35 peak>-1.47
-0.018 lines<=2.5 signed<=1e-35 names>-1.5 leadtail<=0.493 keyhead>0.218
-0.018 names<=-1e-35 near<=0.716 late>0.473
-0.018 names<=1.5 near<=0.716 late<=0.473 leadtail<=0.821 keyhead>0.0838 runbelow<=2.5
-0.018 others<=94.5 signed<=1e-35 per<=0.287 ownsupport<=0.883 style>0.289
-0.018 late>0.706 words<=7.5 per<=0.119 width<=40.5 before<=1e-35
+0.018 names<=1.5 near<=0.716 late<=0.706 leadtail>0.821
-0.018 others<=94.5 names<=1e-35 per<=0.287 style>0.972 words<=4.5
+0.018 unlike<=1.89 lines<=2.5 signed>1e-35 unlike>0.779
+0.018 names<=1.5 closes<=1e-35 style<=1e-35 leans<=1e-35
+0.018 cross>0.563 unlike>0.476 twin>1e-35
+0.018 cross>0.563 unlike<=0.476 others>5.5
-0.018 others<=94.5 lines>2.5 capsdiff>0.126
-0.018 late>0.706 width<=44.5 own<=0.573 names<=-1e-35
-0.018 others<=94.5 late<=0.622 below<=0.178
-0.017 width>18.5 leans>1e-35
+0.017 late>0.706 above<=0.154 local<=1.76
-0.017 closes<=1e-35 keyhead>0.0396 leadtail>0.0668 below<=0.178
-0.017 closes<=1e-35 keyhead>0.0396 leadtail<=0.0668 runbelow>2.5
-0.017 names<=1e-35 keyhead<=0.867 per<=0.287 capsdiff>0.397
+0.017 near<=0.332 late<=0.336 twin<=1e-35 words>6.5
+0.017 others<=94.5 below>0.178 carry>0.0371 signed>1e-35
+0.017 others<=94.5 below>0.178 carry<=0.0371 width<=36.5
+0.017 peak<=-1.76 unlike>0.527 signed>1e-35
+0.017 peak<=-1.76 unlike<=0.527 others>5.5
-0.017 names>-1e-35 late>0.304 keyhead>0.423 names<=1e-35
-0.017 names>-1e-35 late<=0.304 words<=11.5 twin<=1e-35
-0.017 twin<=1e-35 others>5.5 above<=0.166
-0.017 twin<=1e-35 others<=5.5 late<=0.0437 signed<=1e-35
+0.017 unlike>1e-35 near<=0.716 late>0.706 peak>-8.79
+0.017 names<=1e-35 keyhead<=0.867 late>0.473 names>-1e-35
+0.017 names<=1e-35 keyhead<=0.867 late<=0.473 words>11.5
+0.017 width>18.5 near<=0.354 twin>1e-35 crossz>-6.58 leadtail<=0.432
+0.017 width>18.5 near<=0.354 twin<=1e-35 capsdiff<=0.1
+0.017 unlike>1e-35 signed>1e-35 below1>0.416
-0.017 closes<=1e-35 style<=0.207 crossz>-2.62
+0.017 unlike<=1.5 closes>1e-35 below1<=0.402
+0.017 unlike<=1.5 closes<=1e-35 others<=1.5 late>0.0437
-0.017 closes<=1e-35 signed<=1e-35 leadtail>0.095 ownsupport<=0.186
-0.017 closes<=1e-35 signed<=1e-35 leadtail<=0.095 per>0.209
-0.017 style<=0.886 twin<=1e-35 capsdiff>0.1 keyhead>0.304 signed>1e-35
-0.017 words<=14.5 twin<=1e-35 own<=0.534 ownsupport<=0.186
-0.017 others<=94.5 below<=0.178 near>0.126
-0.017 words<=14.5 twin<=1e-35 above<=0.648 own>0.528
+0.017 unlike>0.0328 signed>1e-35
-0.017 closes<=1e-35 style>0.822 cross>0.209 late>0.296
-0.017 unlike<=1.5 lines<=2.5 words<=18.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218
-0.017 words<=14.5 twin<=1e-35 own<=0.836 ownsupport<=0.186
-0.017 names<=1e-35 near>0.261 unlike<=0.0916
-0.017 names<=1e-35 near<=0.261 per<=0.201 unlike>0.273
-0.017 unlike>1e-35 carry>1e-35 leadtail>0.0668 below<=0.178
-0.017 unlike>1e-35 carry>1e-35 leadtail<=0.0668 peak>-13.7
-0.016 names<=1.5 near<=0.716 late<=0.613 leadtail<=0.821 keyhead>0.0838 unlike>0.448
-0.016 keyhead<=0.867 closes<=1e-35 late>0.622 names<=-1e-35
+0.016 closes<=1e-35 style<=0.886 leans<=1e-35 leadtail<=0.581 runbelow>3.5
+0.016 late>0.706 width>44.5 twin<=1e-35 peak<=-1.47
+0.016 late>0.706 width<=44.5 own<=0.573 names>-1e-35
-0.016 others<=22.5 late>0.616 signed<=1e-35 ownsupport<=0.252
-0.016 others<=22.5 late<=0.616 below<=0.0779
-0.016 late<=0.622 near<=0.354 below<=0.0779
+0.016 names<=1e-35 per>0.287 above<=0.238
-0.016 names>-1e-35 late>0.141 keyhead>0.348 runbelow<=4.5
-0.016 names>-1e-35 late<=0.141 closes<=1e-35
+0.016 signed>1e-35 below1<=0.297
+0.016 signed<=1e-35 others<=1.5 leadtail>0.211
+0.016 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans<=1e-35
+0.016 style>0.886 per>0.348 peak>-8.49 below1<=0.134
+0.016 ownsupport>0.176 own>0.335 names>1e-35
+0.016 ownsupport>0.176 own<=0.335 late>0.274 above>0.546
+0.016 ownsupport>0.176 own<=0.335 late<=0.274 unlike>0.0916
-0.016 near<=0.332 late>0.336 cross>0.58 others>5.5
-0.016 near<=0.332 late<=0.336 twin<=1e-35 words<=6.5
+0.016 lines<=2.5 signed<=1e-35 leadtail>0.493
+0.016 twin>1e-35 local<=-0.346 ownsupport<=0.989
+0.016 twin<=1e-35 words>6.5 below>0.248
+0.016 keyhead<=0.867 closes>1e-35 others>9.5
+0.016 late<=0.622 near<=0.354 leans<=1e-35 leadtail<=0.801 unlike<=0.476
+0.016 names<=1e-35 near<=0.354 below>0.0779 runbelow>2.5 words<=3.5
-0.016 lines<=2.5 signed<=1e-35 names>-1.5 below<=0.0779
+0.016 twin<=1e-35 others<=5.5 late>0.0437
+0.016 twin<=1e-35 others<=5.5 late<=0.0437 signed>1e-35
-0.016 names<=1.5 near<=0.496 closes<=1e-35 style>0.652 cross>0.209
-0.016 width>16.5 lines<=2.5 signed<=1e-35 local<=23.2 leadtail<=0.493
-0.016 late>0.613 peak<=8.87 words<=4.5
-0.016 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff>0.445
+0.016 names<=1.5 others<=94.5 crossz<=-12.1
+0.016 words<=18.5 twin<=1e-35 capsdiff<=0.0387
-0.016 others<=94.5 signed<=1e-35 width>16.5 per<=0.216 ownsupport<=0.883
+0.015 others<=19.5 signed>1e-35 below1<=0.446
-0.015 unlike<=1.89 closes<=1e-35 late>0.274 own>0.836
+0.015 unlike>1e-35 local>-7.86 late>0.268 peak>-15.3
-0.015 names<=1e-35 keyhead<=0.867 others>1.5 near>0.0229
-0.015 lines>3.5 signed>1.5
+0.015 others<=94.5 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff<=0.445
-0.015 names<=1.5 near<=0.716 late>0.473 style>0.934 carry>0.0477
+0.015 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead<=0.213
+0.015 closes<=1e-35 keyhead<=0.0546
+0.015 carry>1e-35 leadtail>0.0668 below>0.178 words>4.5
+0.015 carry<=1e-35 lines>1.5
+0.015 unlike>1e-35 near<=0.716 late<=0.613 keyhead<=0.0741
-0.015 ownsupport<=0.126 cross<=0.563
-0.015 late<=0.613 others>7.5 keyhead<=0.153
-0.015 names<=1.5 near<=0.496 closes<=1e-35 style<=0.652 keyhead>0.493
-0.015 late<=0.706 leadtail<=0.821 below<=0.0779
-0.015 style>0.886 per>-0.0237 peak<=-8.49
-0.015 style>0.886 per<=-0.0237 ownsupport>0.595
+0.015 keyhead<=0.24 closes<=1e-35 style<=0.644 leadtail<=0.581
-0.015 words<=18.5 twin<=1e-35 own<=0.824 below<=0.168
+0.015 ownsupport>0.126 own<=0.41 late<=0.336 unlike>0.0916
+0.015 late>0.706 peak<=11.6 words<=4.5 names>-1e-35 per>0.169
-0.015 unlike>1e-35 near<=0.716 late>0.706 peak<=-8.79
-0.015 unlike>1e-35 near<=0.716 late<=0.706 width<=20.5
-0.015 unlike<=1.89 lines<=2.5 signed<=1e-35 leadtail<=0.1
+0.015 names<=1.5 unlike>0.0328 local>-6.14 near<=1e-35 per>0.287
-0.014 unlike>0.0916 near>0.496 ownsupport>0.923
-0.014 names<=1e-35 near<=0.354 late>0.336 cross>0.595
+0.014 others<=22.5 signed<=1.5 lines<=2.5 leans<=1e-35 leadtail>0.233
-0.014 closes<=1e-35 names<=-1e-35 leadtail>0.256
-0.014 late<=0.706 leadtail<=0.821 capsdiff>0.628
+0.014 others<=94.5 unlike<=1.5 lines<=2.5 signed<=1e-35 words<=11.5 twin>1e-35
-0.014 closes<=1e-35 peak<=2.16 runbelow>2.5 echo<=1e-35
-0.014 closes<=1e-35 peak<=2.16 runbelow<=2.5 signed>1e-35
-0.014 others<=94.5 late<=0.706 width>20.5 capsdiff>0.628
-0.014 names<=1e-35 local<=24.6 signed<=1e-35 leadtail>0.116 per<=-0.175
-0.014 names<=1e-35 local<=24.6 signed<=1e-35 leadtail<=0.116 carry<=0.0142
-0.014 late<=0.706 others>8.5
+0.014 unlike>0.0916 near<=0.199 per>0.14 peak>-14.1
-0.014 runbelow>1.5 below1<=0.0702
-0.014 runbelow<=1.5 keyhead<=0.186
+0.014 names<=1.5 unlike<=0.0916 capsdiff<=0.315
-0.014 words<=18.5 twin<=1e-35 own<=0.824 below<=0.168 lines<=1.5
+0.014 others<=94.5 late>0.706 words<=7.5 above>0.154 twin>1e-35
+0.014 signed<=1.5 lines>2.5 keyhead<=0.0305
+0.014 lines<=2.5 signed<=1e-35 names>-1.5 runbelow>1.5 below>0.0779
-0.014 ownsupport<=0.126 per>0.0644
-0.014 unlike>1.5 local>9.77
-0.014 unlike<=1.5 others>1.5 near>0.0838
-0.014 width>18.5 near>0.354
-0.014 width<=18.5 late>0.988
-0.014 closes<=1e-35 capsdiff>0.526 late>0.381
-0.014 closes<=1e-35 capsdiff>0.526 late<=0.381 cross<=0.168
-0.014 closes<=1e-35 capsdiff<=0.526 unlike>0.267 near>0.0838
-0.014 unlike>0.0916 near>0.199 late>0.473
-0.014 unlike>0.0916 near<=0.199 per<=0.14 ownsupport<=0.989
-0.014 late<=0.0437 others<=7.5 leadtail<=0.821
-0.014 closes<=1e-35 names>-1e-35 late>0.304 own>0.847
-0.014 closes<=1e-35 names>-1e-35 late<=0.304 keyhead>0.0396 words<=6.5
-0.014 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 runbelow<=1.5
+0.013 names<=1.5 near<=0.716 late>0.706
+0.013 width>19.5 capsdiff<=0.558 others<=7.5 leadtail<=0.422 signed<=1e-35
-0.013 others<=94.5 keyhead<=0.816 closes<=1e-35 signed<=1e-35 per<=0.169 ownsupport<=0.989
-0.013 names<=-1e-35 leadtail>0.256
-0.013 names<=1.5 others<=94.5 late>0.706 own>0.573
-0.013 unlike<=1.89 lines>2.5 keyhead>0.0305
-0.013 others<=85 late<=0.622 near<=0.354 below<=0.0779
-0.013 width>16.5 names<=1.5 keyhead>0.213 leadtail<=0.493 words>4.5
-0.013 longer<=1.5 local>7.33 late<=0.0542
-0.013 longer<=1.5 local<=7.33 twin>1e-35
-0.013 names<=1.5 words<=14.5 twin<=1e-35 ownsupport>0.176 own>0.528
-0.013 names<=1.5 words<=14.5 twin<=1e-35 ownsupport<=0.176 keyhead<=0.191
+0.013 others<=20.5 signed>1.5 below1<=0.144
+0.013 others<=20.5 signed<=1.5 closes>1e-35
+0.013 closes<=1e-35 leadtail>0.116 others>1.5 keyhead<=0.213 below>0.0779
+0.013 closes<=1e-35 leadtail>0.116 others<=1.5 per<=-0.159
-0.013 others>22.5 carry<=0.289
-0.013 others<=22.5 signed<=1.5 lines<=2.5 leadtail<=0.572 keyhead>0.24
+0.013 names<=1e-35 keyhead<=0.867 style>0.886 per>0.271 above<=0.108
+0.013 closes<=1e-35 others<=1.5 late>0.0305
-0.013 late>0.622 peak<=11.6 words<=4.5
-0.013 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 leans>1e-35
-0.013 unlike>0.0916 near<=0.496 local<=-7.86
-0.013 runbelow>1.5 echo<=1e-35
-0.013 keyhead<=0.867 closes<=1e-35 keyhead>0.0396 runbelow<=1.5
-0.013 names<=1.5 late<=0.613 others<=7.5 unlike>0.0328 signed<=1e-35
+0.013 names<=1.5 unlike>0.0328 per>0.287 peak>-13.3
-0.013 unlike<=1.5 lines>2.5
-0.013 others<=94.5 signed<=1e-35 leadtail>0.0777 per<=-0.175
-0.013 others<=94.5 signed<=1e-35 leadtail<=0.0777 per>0.216
+0.013 words<=18.5 twin>1e-35 width<=39.5
-0.013 names<=1.5 near<=0.716 style>0.886 carry>0.0183
+0.013 twin<=1e-35 capsdiff<=0.1 words>3.5
-0.013 others<=94.5 names<=1.5 late<=0.706 width>20.5 leans>1e-35
-0.013 words<=14.5 twin<=1e-35 others<=19.5 own<=0.534 below<=0.232
-0.012 closes<=1e-35 signed<=1e-35 width>16.5 names>-1e-35 leadtail<=0.121
+0.012 names<=1e-35 keyhead<=0.867 lines<=3.5 width>16.5 local>17.2
-0.012 closes<=1e-35 style<=0.289 width>21.5 keyhead>0.493
+0.012 below>0.178 signed<=1e-35 carry>0.0371 words>4.5
-0.012 names>-1e-35 late<=0.304 words<=14.5 twin<=1e-35
+0.012 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.493 below<=0.524
+0.012 names>-1.5 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead<=0.218
-0.012 ownsupport>0.176 own>0.335 names<=1e-35
-0.012 ownsupport<=0.176 per>0.176
+0.012 keyhead<=0.867 closes<=1e-35 late>0.274 peak>-16.2
-0.012 unlike>1e-35 near<=0.716 late>0.613 peak<=-9.45
+0.012 words>18.5 lines<=1.5 below<=0.0659
+0.012 style<=0.508 twin>1e-35 runbelow<=5.5
-0.012 closes<=1e-35 style<=0.822 below>1e-35 leadtail<=0.313 keyhead>0.164
-0.012 width>16.5 names>-1e-35 below<=0.297
-0.012 width>16.5 names<=-1e-35 signed>1e-35
+0.012 late<=0.613 others<=7.5 leadtail<=0.821 late>0.0437
-0.012 lines<=3.5 signed<=1e-35 local<=17.2 leadtail<=0.432 names>-1e-35 runbelow>1.5
+0.012 others<=94.5 crossz>-12.1 names>-1.5 lines>2.5 keyhead<=0.0257
+0.012 others<=94.5 crossz>-12.1 names>-1.5 lines<=2.5 runbelow>1.5 below>0.0779
-0.012 unlike>1e-35 signed<=1e-35 width>12.5 per<=0.169 ownsupport<=0.885 style<=0.289
-0.012 runbelow>1.5 below<=0.178
-0.012 runbelow<=1.5 per>0.176
-0.012 names>-1e-35 late>0.141 near>0.332
-0.012 names>-1e-35 late<=0.141 closes<=1e-35 twin<=1e-35
-0.012 ownsupport>0.126 own>0.487
-0.012 ownsupport<=0.126 keyhead<=0.197
+0.012 others<=3.5 late>0.141 carry>0.0477 peak<=6.78
-0.012 names<=1e-35 per<=0.287 ownsupport<=0.601 style<=0.327
-0.012 names<=1e-35 keyhead<=0.867 style<=0.886 capsdiff>0.628
+0.011 unlike>1e-35 signed>1e-35
+0.011 names<=1.5 near<=0.716 late<=0.613 others<=7.5 leadtail<=0.821 late>0.0437
-0.011 others<=94.5 unlike<=1.5 lines<=2.5 signed<=1e-35 words<=11.5 twin<=1e-35 others>1e-35
-0.011 others<=94.5 keyhead<=0.816 closes<=1e-35 others>1.5 above>0.024
+0.011 twin>1e-35 local<=-0.346
+0.011 twin<=1e-35 others<=2.5 below>0.0659
-0.011 unlike>0.0328 near>0.199 below>0.524
-0.011 keyhead<=0.867 closes<=1e-35 late<=0.622 capsdiff<=0.523 unlike>0.466
-0.011 late<=0.613 others<=14.5 below>0.0779 signed<=1e-35 runbelow<=3.5
-0.011 keyhead>0.816 below1>0.297
-0.011 keyhead<=0.816 closes<=1e-35 keyhead>0.0396 runbelow<=1.5
-0.011 closes<=1e-35 signed<=1e-35 width>16.5 carry>0.0716 leans<=1e-35 others>6.5
+0.011 names<=1.5 near<=0.716 late<=0.613 leadtail<=0.821 keyhead<=0.0838
-0.011 keyhead<=0.867 closes<=1e-35 late>0.274 peak<=-16.2
+0.011 closes<=1e-35 style<=0.652 width>18.5 keyhead<=0.493 below<=0.0779
+0.011 names<=1.5 near<=0.716 late<=0.473 leadtail<=0.821 keyhead<=0.0838
-0.011 late<=0.706 others>14.5 keyhead<=0.181
+0.011 unlike<=1.5 lines<=2.5 signed<=1e-35 carry>0.0225 runbelow>1.5 leans<=1e-35
+0.011 others<=94.5 crossz<=-12.1 peak<=-7.52
-0.011 others<=94.5 late<=0.613 leans>1e-35 carry<=0.158
-0.011 width>16.5 names>-1e-35 below<=0.178
-0.011 width>16.5 names<=-1e-35 carry<=0.0761
+0.011 unlike>1e-35 local>-7.86 lines<=1.5 keyhead<=0.225
+0.011 others<=19.5 signed>1e-35 below1<=0.441 late<=0.484
-0.011 names<=1.5 unlike>0.0916 near>0.496 crossz<=-1.98
+0.011 names<=1.5 near<=0.716 style<=0.886 twin<=1e-35 capsdiff<=0.1
+0.011 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 runbelow>1.5 leans<=1e-35
+0.011 closes<=1e-35 keyhead<=0.0396
+0.011 lines<=2.5 signed<=1e-35 names>-1.5 leadtail<=0.493 keyhead<=0.218
-0.011 others<=94.5 unlike<=1.5 lines>2.5
-0.011 signed<=1e-35 width>16.5 ownsupport<=0.126 twin>1e-35
+0.011 late<=0.622 near<=0.354 below>0.0779 leadtail>0.256 others>2.5
-0.011 closes<=1e-35 peak<=4.91 unlike>0.33 signed>1e-35
-0.011 closes<=1e-35 peak<=4.91 unlike<=0.33 style>0.701
+0.011 late>0.706 words<=7.5 above>0.154 twin>1e-35
+0.011 late>0.706 words<=7.5 above<=0.154 local<=1.29
+0.011 late>0.706 above>0.154 ownsupport>0.215
+0.011 late>0.706 words<=7.5 twin>1e-35 width<=38.5
+0.011 late>0.706 words<=7.5 twin<=1e-35 above<=0.0402
-0.011 names<=1e-35 keyhead<=0.867 lines<=3.5 signed<=1e-35 per<=0.169
-0.010 late<=0.613 others>7.5 near<=0.0838
-0.010 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below1<=0.0762
-0.010 closes<=1e-35 keyhead>0.0546 leadtail>0.195 below<=0.285
-0.010 closes<=1e-35 keyhead>0.0546 leadtail<=0.195 runbelow>2.5
-0.010 others>7.5 near<=0.0736 local>1.29
-0.010 others<=7.5 leadtail<=0.547 signed<=1e-35 per<=0.169
+0.010 closes<=1e-35 style>0.207 twin<=1e-35 signed>1e-35
+0.010 words<=14.5 twin>1e-35 ownsupport<=0.962
+0.010 words<=14.5 twin<=1e-35 signed>1e-35
+0.010 signed<=1e-35 twin<=1e-35 others<=2.5 leadtail>0.164
+0.010 closes<=1e-35 signed<=1e-35 width>16.5 carry<=0.0716
+0.010 names<=1e-35 local>17.2 lines>2.5
+0.010 names<=1e-35 local<=17.2 runbelow>2.5 leans<=1e-35
+0.010 names<=1e-35 near<=0.354 late<=0.336 words<=11.5 twin>1e-35
+0.010 late<=0.613 others<=7.5 signed<=1e-35 leadtail>0.195
-0.010 names<=1e-35 signed<=1e-35 per>0.169 peak<=-12.2
-0.010 names<=1e-35 signed<=1e-35 per<=0.169 runbelow>1.5 words>3.5
+0.010 names<=1e-35 per>0.287 peak>-13.3
-0.010 others<=94.5 signed<=1e-35 width>16.5 carry>0.0539 others>3.5 peak<=-9.13
+0.010 width>16.5 names>-1e-35 below>0.297 signed<=1e-35 leadtail<=0.493 words<=5.5
+0.010 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead<=0.24
+0.010 lines<=3.5 signed<=1e-35 leadtail>0.116 others>1.5 carry<=0.118
+0.010 names>-1.5 lines>3.5 signed>1.5
+0.010 width>18.5 ownsupport>0.186 own<=0.487 below<=0.0779
-0.010 unlike>1e-35 signed<=1e-35 width>16.5 names>-1e-35 below<=0.0779
-0.010 unlike>1e-35 signed<=1e-35 width>16.5 names<=-1e-35 peak>-1.76
-0.010 unlike>0.0328 near<=0.199 per<=0.287 longer<=15.5
+0.010 closes>1e-35 local<=-17.3
-0.010 names<=1.5 signed<=1.5 lines<=2.5 runbelow>1.5 leans>1e-35
-0.010 names<=1.5 signed<=1.5 lines<=2.5 runbelow<=1.5 per>0.184
-0.010 others<=94.5 crossz>-12.1 names>-1.5 lines>2.5 keyhead>0.0257
-0.010 others<=94.5 crossz>-12.1 names>-1.5 lines<=2.5 runbelow<=1.5
+0.010 runbelow>1.5 below1>0.0702 signed<=1e-35 local<=17.2 unlike>0.0916
-0.010 names<=1.5 others<=94.5 crossz>-12.1 unlike<=1.5 others>1.5 lines<=1.5
-0.010 runbelow<=1.5 per>0.184 above<=0.231
-0.010 names<=1.5 near>0.716 ownsupport>0.843
+0.010 width>16.5 lines<=3.5 signed<=1e-35 carry<=0.0716 lines>1.5
+0.010 others<=94.5 signed>1e-35 below1<=0.843
+0.010 unlike>1e-35 near<=0.716 names>1e-35
+0.010 others<=94.5 crossz<=-12.1 near>0.0229
+0.009 signed>1e-35 below<=0.723
+0.009 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff<=0.445 own<=0.528
+0.009 closes<=1e-35 leadtail>0.116 others>2.5 twin>1e-35
+0.009 closes<=1e-35 leadtail>0.116 others<=2.5 per<=-0.159
+0.009 lines>2.5 below1>0.402 signed<=1e-35
-0.009 unlike>1e-35 near>0.716 ownsupport>0.843
-0.009 closes<=1e-35 others>1.5 near>0.0229 below>0.53
-0.009 closes<=1e-35 others>1.5 near<=0.0229 cross>0.572
+0.009 names<=1e-35 keyhead<=0.867 per>0.287 peak>-13.3
-0.009 closes<=1e-35 style<=0.822 below>1e-35 keyhead>0.378 leadtail<=0.469
+0.009 lines<=3.5 signed<=1e-35 local<=17.2 leadtail>0.432
-0.009 peak<=-2.94 style>0.627 closes<=1e-35 twin>1e-35
+0.009 signed<=1.5 width>12.5 lines<=2.5 names>-1.5 leans<=1e-35 runbelow>1.5
+0.009 unlike<=1.89 closes>1e-35 local<=-17.3
+0.009 unlike<=1.89 closes<=1e-35 late>0.274 own<=0.836 names>-1e-35
+0.009 names<=1e-35 keyhead<=0.867 style<=0.886 capsdiff<=0.628
+0.009 names<=1.5 signed<=1.5 lines>2.5 keyhead<=0.0305
-0.009 others>22.5 local>0.608
-0.009 others<=22.5 signed<=1.5 lines<=2.5 leans>1e-35
-0.009 names<=1e-35 keyhead<=0.867 style>0.886 per>0.271 above>0.108
-0.009 keyhead<=0.867 closes<=1e-35 others>1.5 near<=0.0229 cross>0.572
+0.009 names<=1.5 near<=0.716 late<=0.473 leadtail<=0.821 cross<=0.156
-0.009 others<=94.5 crossz>-12.1 unlike<=1.5 names<=1e-35 others>1.5 lines<=1.5
+0.009 below<=0.178 local>18.1
+0.009 others<=22.5 signed<=1.5 lines<=2.5 leadtail<=0.572 keyhead<=0.24
+0.009 closes<=1e-35 signed<=1e-35 leadtail>0.116 ownsupport>0.239 own<=0.534
+0.009 names<=1e-35 local>24.6
-0.009 closes<=1e-35 leadtail>0.116 others>2.5 twin<=1e-35 signed>1e-35
+0.009 carry<=1e-35 lines<=1.5 crossz>-3.92
-0.009 names<=1.5 near<=0.716 style<=0.886 twin<=1e-35 capsdiff>0.1
-0.009 words<=4.5 twin<=1e-35 own<=0.824 below>0.178
+0.009 lines<=2.5 signed<=1e-35 words<=11.5 leadtail>0.493
-0.009 names<=1e-35 local>-6.14 late>0.215 peak<=-12.2
-0.009 names<=1e-35 local>-6.14 late<=0.215 twin<=1e-35
-0.009 names<=1e-35 local<=-6.14 leans<=1e-35 runbelow>1.5
-0.008 names<=1e-35 per<=0.287 ownsupport<=0.601 style<=0.736
-0.008 closes<=1e-35 style<=0.886 leans>1e-35 keyhead<=0.288
-0.008 closes<=1e-35 style<=0.886 leans<=1e-35 leadtail<=0.581 runbelow<=3.5
+0.008 unlike>1e-35 carry>1e-35 leadtail>0.0668 below>0.178 words>4.5
-0.008 others<=94.5 signed<=1e-35 width>16.5 ownsupport>0.126 capsdiff>0.445
-0.008 others<=94.5 signed<=1e-35 width>16.5 ownsupport<=0.126 crossz<=-4.64
+0.008 late<=0.706 leadtail<=0.821 capsdiff<=0.628 unlike<=0.476
+0.008 carry<=1e-35 lines<=1.5 capsdiff>0.742
+0.008 width>16.5 names<=1.5 keyhead<=0.213 late>0.215 near>0.0736
-0.008 unlike<=1.5 lines<=2.5 signed<=1e-35 carry>0.0225 runbelow>1.5 leans>1e-35
-0.008 unlike<=1.5 closes<=1e-35 others>1.5 near>0.0838 below>0.53
-0.008 signed<=1.5 width>12.5 lines<=2.5 keyhead<=0.725 leadtail<=0.1
-0.008 ownsupport>0.126 late<=0.473 names<=1e-35 own>0.0972
-0.008 ownsupport<=0.126 keyhead<=0.213
+0.008 words<=18.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below>0.285
+0.008 others<=94.5 keyhead<=0.816 closes<=1e-35 signed<=1e-35 per>0.169 peak>-9.45
+0.008 width>18.5 leans<=1e-35 unlike>0.0916 leadtail<=0.572 keyhead<=0.0838
-0.008 late>0.706 words<=7.5 twin<=1e-35 above>0.0402 own<=0.573
-0.008 names<=1.5 near<=0.716 late<=0.473 leadtail<=0.821 cross>0.156
-0.008 words<=18.5 twin<=1e-35 own<=0.824 below>0.178 ownsupport<=0.252
-0.008 words<=18.5 twin<=1e-35 own<=0.824 below<=0.178 lines<=1.5
+0.008 others<=85 late<=0.622 near<=0.354 below>0.0779
-0.008 style<=0.902 below>0.0779 signed<=1e-35 leadtail<=0.493 keyhead>0.213
+0.008 others<=94.5 below>0.178 carry>0.0371 signed<=1e-35 leadtail>0.392
+0.008 others<=94.5 signed<=1e-35 width>16.5 per>0.216 peak>-9.45
-0.008 names<=1.5 near<=0.716 late<=0.0437 others<=7.5 leadtail<=0.821
-0.008 closes<=1e-35 signed<=1e-35 leadtail>0.116 ownsupport>0.239 own>0.534
-0.008 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 twin>1e-35
-0.008 twin<=1e-35 words<=6.5 signed>1e-35
-0.008 below>0.178 signed<=1e-35 carry>0.0371 words<=4.5
-0.008 below<=0.178 near<=0.123 carry<=0.148
+0.008 unlike>0.0328 local>-6.14 near<=1e-35
+0.008 unlike<=0.0328 leadtail<=0.2
-0.008 names<=1.5 unlike>0.0916 near<=0.496 local<=-7.86
+0.008 words<=14.5 twin>1e-35 width<=38.5
+0.008 words<=14.5 twin<=1e-35 own<=0.534 ownsupport>0.186 below>0.168
+0.008 signed<=1.5 width>12.5 lines>2.5 keyhead<=0.0305
+0.008 signed<=1.5 width>12.5 lines<=2.5 keyhead<=0.725 leadtail>0.1
-0.008 names<=1e-35 keyhead<=0.867 per<=0.287 capsdiff<=0.397 unlike>0.499
+0.008 own<=0.528 unlike>0.172 per>0.287
+0.008 own<=0.528 unlike<=0.172 late>0.0872 peak<=-11.9
+0.008 own<=0.528 unlike<=0.172 late<=0.0872
+0.008 others<=7.5 leadtail<=0.547 signed<=1e-35 per>0.169
+0.008 width>16.5 lines>3.5 signed>1.5
+0.008 unlike>1e-35 signed>1e-35 below1<=0.223
+0.008 unlike>1e-35 signed<=1e-35 width>16.5 local>-7.86 lines<=1.5
-0.008 capsdiff>0.445 per>0.111 above<=0.308
-0.008 capsdiff<=0.445 unlike>0.0978 near>0.193
-0.007 others<=94.5 signed<=1e-35 per<=0.287 ownsupport<=0.883 style<=0.289
-0.007 words<=18.5 twin<=1e-35 own<=0.824 below>0.168 runbelow<=1.5
+0.007 words<=14.5 twin>1e-35 local<=-0.346
+0.007 words<=14.5 twin<=1e-35 others<=19.5 own<=0.534 below>0.232
-0.007 lines<=2.5 signed<=1e-35 words<=11.5 leadtail<=0.493
+0.007 keyhead<=0.816 closes<=1e-35 keyhead>0.0396 runbelow>1.5 below>0.178
-0.007 unlike>0.0328 signed<=1e-35 per>0.169 peak<=-12.2
-0.007 unlike>0.0328 signed<=1e-35 per<=0.169 ownsupport>0.885
+0.007 others<=94.5 names>1e-35 twin<=1e-35
+0.007 others<=94.5 names<=1e-35 per>0.287 peak>-13.3
-0.007 width>16.5 lines<=3.5 signed<=1e-35 carry>0.0716 others>1.5 peak>-2.94
+0.007 names<=1.5 near<=0.716 late<=0.706 leadtail<=0.821 keyhead<=0.0838
-0.007 names<=1e-35 keyhead<=0.867 late<=0.473 words<=11.5 keyhead>0.136 runbelow>2.5
+0.007 words<=14.5 twin<=1e-35 above<=0.648 own<=0.528 below>0.168
+0.007 closes<=1e-35 signed<=1e-35 leadtail>0.116 names>-1e-35 below>0.0779
+0.007 words<=18.5 twin>1e-35 ownsupport<=0.962
+0.007 closes<=1e-35 capsdiff<=0.526 unlike<=0.267 below<=0.115
+0.007 width>16.5 near<=0.199 late>0.336 cross>0.53
-0.007 unlike>1e-35 near<=0.716 names<=1e-35 local<=-6.14
-0.007 lines>2.5 below1<=0.402 near<=0.126
+0.007 closes<=1e-35 capsdiff<=0.526 unlike>0.267 near<=0.0838
-0.007 others<=85 late<=0.141
-0.007 names<=1.5 near<=0.716 late<=0.706 leadtail<=0.821 keyhead>0.0838
+0.007 unlike>0.768 per>0.161 above<=0.308
+0.007 unlike<=0.768 others>5.5 twin<=1e-35
+0.007 closes<=1e-35 signed<=1e-35 width>16.5 names>-1e-35 leadtail>0.121
-0.007 closes<=1e-35 leadtail>0.0668 others>1.5 near<=0.0229 cross>0.572
+0.007 others<=22.5 late>0.616 signed<=1e-35 ownsupport>0.252 own>0.582
-0.007 capsdiff>0.558 late>0.381
-0.007 capsdiff<=0.558 unlike>0.0916 near>0.0838
-0.007 names<=1e-35 keyhead<=0.867 others>1.5 near<=0.0229 cross>0.572
+0.007 others<=94.5 signed>1e-35 below1<=0.441
+0.007 others<=94.5 signed<=1e-35 leadtail>0.0777 per>-0.175 lines<=1.5
-0.007 unlike>0.567 local>7.33 above>0.287
-0.007 unlike>0.567 local<=7.33 signed>1e-35
+0.007 width>16.5 names>-1e-35 below>0.178 words<=4.5
+0.007 unlike>0.0916 near<=0.0229 local>-7.86
-0.007 closes<=1e-35 keyhead>0.0396 leadtail>0.0668 below>0.178 words<=4.5
+0.007 names<=1e-35 signed>1e-35 below<=0.41
+0.007 names<=1e-35 signed<=1e-35 per>0.169 peak>-12.2
-0.007 unlike>1e-35 near<=0.716 late<=0.706 width>20.5 style>0.877
+0.007 unlike>0.0328 near<=0.199 per>0.287 peak<=-13.3
+0.007 unlike>0.0328 near<=0.199 per<=0.287 longer>15.5
+0.007 words<=18.5 twin<=1e-35 own<=0.824 below>0.178 words>4.5
-0.007 lines<=2.5 signed<=1e-35 names>-1.5 runbelow>1.5 below<=0.0779
-0.007 late<=0.706 leadtail<=0.821 capsdiff<=0.628 unlike>0.476
-0.007 late<=0.622 near<=0.354 leans<=1e-35 leadtail<=0.801 unlike>0.476
-0.007 closes<=1e-35 style<=0.822 leadtail<=0.469 keyhead>0.213 words>5.5
+0.006 names<=1e-35 keyhead<=0.867 others<=1.5
+0.006 capsdiff<=0.445 unlike>0.0978 near<=0.193 late<=0.177
-0.006 names<=1.5 unlike>0.0328 local>-6.14 near>1e-35
-0.006 names<=1.5 unlike>0.0328 local<=-6.14 leans<=1e-35 runbelow>1.5
-0.006 late>0.613 above>0.381
+0.006 names<=1.5 words<=14.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below1>0.0762
-0.006 names>-1.5 lines<=2.5 signed<=1e-35 leadtail>0.132 keyhead>0.5
-0.006 late<=0.613 others<=7.5 below>0.0779 signed<=1e-35 runbelow<=3.5
-0.006 words<=14.5 twin<=1e-35 own<=0.836 ownsupport>0.186 below<=0.168
-0.006 unlike>1e-35 signed<=1e-35 width>16.5 local<=-7.86 leans<=1e-35
-0.006 words<=18.5 twin<=1e-35 own<=0.824 below>0.168 ownsupport<=0.252
-0.006 others<=22.5 late<=0.616 below>0.0779 runbelow<=2.5
+0.006 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.725 style<=0.508 below>0.178
+0.006 words<=14.5 twin<=1e-35 capsdiff<=0.0387
+0.006 closes<=1e-35 signed<=1e-35 leadtail>0.095 ownsupport>0.186 capsdiff<=0.544
+0.006 closes<=1e-35 leadtail>0.0668 others>1.5 near<=0.0229 cross<=0.572
+0.006 closes<=1e-35 leadtail>0.0668 others<=1.5 per<=-0.142
+0.006 names<=1e-35 keyhead<=0.867 lines<=3.5 local>22.1
-0.006 words<=18.5 twin<=1e-35 above<=0.648 capsdiff<=0.431 below<=0.285
-0.006 unlike>1e-35 carry>1e-35 leadtail>0.0668 below>0.178 words<=4.5
-0.006 twin<=1e-35 others>2.5 above<=0.43 cross<=0.58
-0.006 twin<=1e-35 others<=2.5 below<=0.0659
+0.006 width>30.5 near>0.193
+0.006 width<=30.5 local>15.6
-0.006 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead>0.218 words>5.5
-0.006 peak<=-0.913 longer<=5.5 twin<=1e-35 signed>1e-35
+0.006 unlike>1e-35 near<=0.716 late<=0.706 width>20.5 style<=0.877
+0.006 names<=1.5 others<=1.5 crossz>-12.1 unlike<=1.5
-0.006 closes<=1e-35 signed<=1e-35 leadtail>0.116 names>-1e-35 below<=0.0779
+0.006 names<=1.5 words<=14.5 twin<=1e-35 keyhead<=0.725 style>0.508 above<=0.024
+0.006 others<=20.5 signed<=1.5 closes<=1e-35 carry<=0.0225
+0.006 twin<=1e-35 signed<=1e-35 others<=2.5 words>3.5
-0.006 unlike>0.421 carry>0.127 runbelow>3.5
-0.006 unlike>0.421 carry<=0.127 below<=1e-35
-0.006 others>20.5 carry<=0.285
+0.006 runbelow>1.5 below>0.178 signed<=1e-35 unlike>0.0916 carry>0.0716
-0.006 names<=1.5 near<=0.716 late<=0.304
-0.006 words<=14.5 twin<=1e-35 above<=0.648 own<=0.528 below<=0.168
-0.006 carry>1e-35 leadtail>0.0668 below>0.178 words<=4.5
+0.006 words<=18.5 twin<=1e-35 own<=0.824 below>0.178 ownsupport>0.252
-0.006 closes<=1e-35 leadtail>0.116 others>1.5 keyhead<=0.213 below<=0.0779
+0.006 own<=0.528 unlike>0.273 per>0.223
+0.006 own<=0.528 unlike<=0.273 late>0.167 above>0.53
+0.006 own<=0.528 unlike<=0.273 late<=0.167
+0.005 ownsupport>0.126 own<=0.487 late<=0.336 closes<=1e-35
+0.005 closes<=1e-35 keyhead>0.0546 leadtail>0.195 below>0.285
+0.005 below>0.178 signed<=1e-35 twin<=1e-35 others>2.5
+0.005 below<=0.178 closes>1e-35
-0.005 closes<=1e-35 signed<=1e-35 leadtail>0.095 ownsupport>0.186 capsdiff>0.544
-0.005 unlike>1e-35 signed<=1e-35 width>16.5 local>-7.86 lines>1.5
-0.005 twin<=1e-35 capsdiff>0.1 local>-7.86 above<=0.376
-0.005 twin<=1e-35 capsdiff<=0.1 words<=3.5
-0.005 own>0.528 runbelow>5.5
-0.005 own<=0.528 unlike>0.273 per<=0.223
-0.005 others<=19.5 signed<=1e-35 carry>0.0225 leadtail>0.195 below<=0.485
+0.005 lines<=2.5 signed<=1e-35 leadtail<=0.493 keyhead<=0.218
+0.005 others<=94.5 signed<=1e-35 width>16.5 carry<=0.0539
-0.005 words<=14.5 twin<=1e-35 signed<=1e-35 own<=0.487 ownsupport>0.239
+0.005 ownsupport>0.126 late>0.473 own>0.316
-0.005 names<=1.5 signed<=1.5 lines<=2.5 names>-1.5 runbelow>1.5 leans>1e-35
""")

BORDER = Table(-3.000, 1.013, -3.472, """
+2.068 peak>-0.523 carrytail<=0.0659 leadtail>0.162 closes>1e-35
+1.186 peak>-0.523 carrytail<=0.0659 leadtail>0.162 closes<=1e-35
-1.071 usual<=1e-35
-0.818 keytail<=1e-35 signed<=1e-35
+0.728 peak>-0.523 carrytail>0.0659 margin>13.2 leadtail>0.188
+0.728 peak>-0.523 carrytail<=0.0659 leadtail<=0.162
+0.574 keytail<=1e-35 signed>1e-35
+0.513 peak>-1.79 cross<=0.397 leadtail>0.0834 second>0.844 closes>1e-35
+0.484 peak>-0.523 carrytail>0.0659 margin>13.2 leadtail<=0.188
+0.480 peak>-1.79 cross<=0.397 leadtail>0.0834 second<=0.844
+0.422 peak>-2.5 crossz<=-4.06 rivals<=8.5 local>4.46 closes>1e-35
-0.365 crossz>-2.85
+0.348 peak>-2.5 crossz<=-4.06 rivals>8.5 closes>1e-35
+0.330 peak>-0.523 carrytail>0.0659 margin<=13.2
+0.330 peak<=-0.523 closes>1e-35
-0.326 keytail>2.62e+03
+0.326 peak>-1.79 cross<=0.397 leadtail>0.0834 second>0.844 closes<=1e-35
+0.323 cross<=0.351 leadtail>0.142 carrytail<=0.0382 second>1.04
-0.300 keyhead>0.551
+0.294 peak>-2.5 crossz<=-4.06 rivals<=8.5 local>4.46 closes<=1e-35
+0.279 most<=0.25 leadtail>0.146 closes>1e-35
+0.263 closes>1e-35
+0.257 peak>-3.99 linked<=0.123 leadtail>0.261 bylines<=1e-35
+0.242 peak>-1.79 cross<=0.397 leadtail<=0.0834
-0.238 last>0.429
-0.238 last>0.49
+0.237 linked<=0.116 leadtail>0.184 closes>1e-35
-0.231 leadlen>0.182 second<=0.188 keytail<=37.5 carry>0.0804
+0.227 local>3.84 closes>1e-35
+0.223 keytail<=27.5 signed>1e-35
+0.223 closes>1e-35 rivals<=4.5
+0.202 cross<=0.351 leadtail>0.142 carrytail<=0.0382 second<=1.04
-0.193 second<=2.62 keyhead>0.551
+0.192 cross<=0.454 closes>1e-35
+0.192 crossz<=-2.85 rivals<=17.5 closes>1e-35
-0.192 rivals>29.5
-0.187 leadlen>0.182 second<=0.188 keytail>143
-0.186 local<=2.27
-0.186 linked>0.261
+0.184 closes>1e-35 leadlen<=0.378
+0.181 linked<=0.261 leadtail>0.0564 rivals<=9.5 leadlen<=0.378 second>1 keytail>122
+0.179 peak>-3.99 linked<=0.123 leadtail>0.261 bylines>1e-35
+0.177 leadlen>0.216 keytail<=7.5 signed>1e-35
+0.177 most<=0.25 leadtail>0.146 closes<=1e-35 carrytail<=0.0382
+0.175 carry<=0.171 crossz<=-3.75 closes>1e-35
+0.175 second>1 local>74.9
+0.174 cross<=0.351 leadtail>0.142 carrytail>0.0382 second<=0.823
+0.173 rivals>114 leadtail>0.452
+0.171 local>2.27 leadtail>0.0991 last<=0.151 second>1.26 keytail>79.5
+0.170 rivals<=29.5 closes>1e-35
+0.164 local>3.84 leadtail>0.142 closes>1e-35
+0.158 peak>-2.5 crossz<=-4.06 rivals>8.5 closes<=1e-35
+0.158 peak>-2.5 crossz<=-4.06 rivals<=8.5 local<=4.46
-0.157 second<=1.22 margin<=-65.2
+0.155 crossz<=-2.85 carry<=0.197 bylines<=1e-35 leadtail>0.0564 carrytail<=0.0301 second>1.04
+0.151 local>1.3 leadlen<=0.378 second>1.41 keytail>88.5
+0.151 linked<=0.142 leadtail>0.119 closes>1e-35
-0.151 keyhead>0.433
+0.149 linked<=0.116 leadtail>0.184 closes<=1e-35 bylines<=1e-35 last<=0.189
-0.149 linked>0.277
-0.149 rivals>44.5 rivals<=114 leadtail<=0.91
+0.149 leadlen<=0.182 carrytail<=0.0755
-0.147 most>0.378 leadtail<=0.408
+0.147 closes<=1e-35 peak>2.04 crossz<=-3.33 carrytail<=0.113 rivals<=2.5
+0.146 cross<=0.51 leadtail>0.0718 closes>1e-35
+0.146 keytail<=843 rivals>32.5 second<=0.911
-0.144 rivals<=29.5 closes<=1e-35 crossz>-2.27
+0.142 crossz<=-3.33 most<=0.298 closes>1e-35 rivals<=12.5
+0.141 most<=0.25 leadtail>0.445 closes<=1e-35 carrytail>0.0382
+0.140 local>3.84 crossz<=-3.33 closes>1e-35
+0.139 keytail>1e-35 rivals<=8.5 leadlen>2.1 last<=0.113
-0.139 crossz>-3.33 closes<=1e-35
-0.135 titlebelow<=0.187 titlebelow>1e-35
+0.134 local>2.27 leadtail>0.0991 last<=0.151 second<=1.26 rivals<=5.5 closes>1e-35
+0.133 linked<=0.261 leadtail>0.429 rivals<=8.5 leans<=1e-35 second>1.01 keytail>113
+0.131 linked<=0.184 leadtail>0.0718 leadlen>0.378 carrytail<=0.0382 second>1.26 keyhead<=0.169
+0.131 second>1.22 closes>1e-35
+0.130 leans<=1e-35 leadlen>0.378 leadtail>0.488 second>1.63
+0.130 keytail<=2.62e+03 bylines<=2.5 rivals>119 usual>0.566
+0.128 cross<=0.541 leadtail>0.0718 rivals<=12.5 closes>1e-35
+0.127 linked<=0.156 leadtail>0.0991 closes>1e-35
-0.126 leadlen>0.182 second<=0.188 keytail>177
-0.125 keytail<=1e-35
+0.125 keytail<=2.62e+03 bylines>11.5
+0.124 most<=0.378 leadtail>0.0991 leadlen<=0.378 second>1.06
+0.123 crossz<=-2.85 last<=0.223 carrytail<=0.0382 second>1.02 keytail>85.5
+0.123 keytail<=2.62e+03 keytail>843 local>52.5
+0.123 second>1.5 leadtail>0.387
-0.123 titlebelow>0.598 keyhead>0.244
+0.122 local>3.84 closes<=1e-35 leadtail>0.206 last<=0.168 bylines<=1e-35
+0.121 crossz<=-3.33 last<=0.216 closes>1e-35
+0.119 peak>-3.99 linked<=0.123 leadtail<=0.261
+0.118 last<=0.429 leans<=1e-35 leadlen>0.378 leadtail>0.488 second>1.63
-0.117 second>2.62 keytail>374
-0.116 leadlen>0.216 keytail<=7.5 signed<=1e-35
+0.115 crossz<=-2.85 most<=0.378 closes>1e-35 rivals<=17.5
+0.115 local>3.84 leadtail>0.142 closes<=1e-35 carrytail<=0.0469 second>1.01
-0.114 second>1.22 titlebelow>0.627 leadlen<=1.57
-0.114 closes<=1e-35 linked>0.323
+0.113 carry<=0.171 crossz<=-3.75 closes<=1e-35 carrytail<=0.0382
+0.113 cross<=0.351 leadtail>0.142 carrytail>0.0382 second>0.823
+0.113 linked<=0.261 leadtail>0.25 bylines<=1e-35 leans<=1e-35 second>1.26 keytail>79.5
+0.112 peak>-1.79 cross>0.397
+0.112 peak<=-1.79 closes>1e-35
+0.111 local>2.27 leadtail>0.0718 closes>1e-35 rivals<=17.5
+0.110 keytail<=2.62e+03 bylines<=4.5 keytail>843 local>52.5
-0.108 last>0.329
+0.108 local>1.3 leadlen<=0.378 rivals<=8.5 keytail>122
-0.107 leadlen<=0.641 local<=5.34
+0.106 keyhead<=0.4 bylines<=1e-35 leadtail>0.387 second>1.48
+0.106 local>3.84 leadtail>0.142 closes<=1e-35 carrytail<=0.0469 second<=0.615
-0.105 keyhead>0.4
-0.105 rivals<=29.5 keyhead>0.551
+0.104 linked<=0.228 leadtail>0.0718 bylines<=1e-35 leadlen<=0.333 keytail>122
+0.104 second>1 local>49.2 keytail>254
+0.104 bylines>2.5 leadlen>1.33 second>0.974
-0.104 keytail>442 rivals<=8.5
+0.103 closes<=1e-35 peak>2.04 crossz<=-3.33 carrytail<=0.113 rivals>2.5
+0.103 linked<=0.277 leadtail>0.654 second>1.63
+0.103 rivals<=44.5 keytail>668 per>0.854
+0.102 carrytail<=0.0949 closes>1e-35
+0.101 most<=0.378 leadtail>0.0991 closes>1e-35
+0.100 cross<=0.454 closes<=1e-35 peak>2.04 keytail>46.5
+0.100 keyhead<=0.4 rivals<=20.5 keytail>70.5 second>1.23 carrytail<=0.085
-0.099 usual>1e-35 bylines>1.5
-0.099 second<=1.22 peak<=-22.5
+0.099 rivals>44.5 rivals<=114 leadtail>0.91
+0.098 carrytail<=0.0534 second>1.02 keytail>79.5 keyhead<=0.209
+0.098 second>2.62 rivals>4.5 leans<=1e-35
-0.098 bylines<=2.5 usual<=0.0438 cross>0.285
-0.097 local<=1.3
-0.097 second>1 keytail>113 carrytail>0.0875 leadtail<=0.308
+0.097 leadlen<=0.182 carrytail<=0.122 keytail<=355
-0.097 closes<=1e-35 linked>0.305
+0.096 local>23.5 second>1 keytail>137 leadlen<=0.54
+0.096 rivals<=8.5 keytail<=107 signed>1e-35
+0.096 most<=0.25 leadtail>0.146 closes<=1e-35 carrytail>0.0382 leadtail<=0.445
+0.095 closes>1e-35 rivals<=11.5
+0.095 linked<=0.142 leadtail>0.119 closes<=1e-35 carrytail<=0.0382
+0.094 local>3.84 crossz<=-3.33 closes<=1e-35 carrytail<=0.0366 bylines<=1e-35
-0.094 leadlen>0.54 second<=1e-35 leadtail<=0.261 keytail>49.5
+0.094 cross<=0.51 leadtail>0.0718 closes<=1e-35 carrytail<=0.0469 bylines<=1e-35
+0.094 last<=0.429 leadtail>0.184 rivals<=14.5 leans<=1e-35 second>1.23 keytail>101
+0.093 closes>1e-35 rivals<=5.5
+0.092 usual>1e-35 second>2.03 linked<=0.235 leadlen<=0.431 titlebelow<=0.028
-0.092 second<=1e-35 leadtail<=0.274 carry>1e-35 keytail>49.5
+0.092 last<=0.429 leans<=1e-35 second>1.38 leadtail>0.245 keytail>79.5
+0.092 rivals<=29.5 keytail<=7.5 signed>1e-35
+0.091 second>1.48 closes>1e-35
+0.091 local>2.27 crossz<=-3.33 rivals<=12.5 closes>1e-35
+0.091 rivals>12.5 keytail<=270 titlebelow>0.0706 carry<=0.115
+0.089 usual>1e-35 second>2.03 leadlen<=0.431 rivals>4.5 leadtail>0.285
+0.089 rivals<=8.5 keytail<=7.5 signed>1e-35
-0.088 rivals>9.5 local<=1
+0.088 keytail<=2.62e+03 bylines<=11.5 bylines>2.5 carrytail<=0.0382 crossz<=-9.15
+0.086 leadtail>0.0606 last<=0.189 closes>1e-35
+0.086 leadlen>1.74 titlebelow>0.191 most<=0.195
+0.086 crossz<=-3.33 most<=0.298 closes>1e-35 rivals>12.5
+0.086 crossz<=-3.33 most<=0.298 closes<=1e-35 carrytail<=0.0259
-0.086 peak<=-1.79 closes<=1e-35 most>0.157
-0.085 keytail<=2.62e+03 keytail>843 local<=52.5 leadlen>0.517 leadtail<=0.289
+0.085 linked<=0.156 leadtail>0.0991 closes<=1e-35 last<=0.151 bylines<=1e-35 keytail>79.5
+0.084 second<=2.21 rivals>8.5 leadlen>1.2 cross<=0.527 keytail>668 local>16.9
-0.084 peak<=-3.99 most>0.143 closes<=1e-35
+0.083 crossz<=-3.33 last<=0.216 closes<=1e-35 carrytail<=0.0259
-0.083 leadtail<=0.24 rivals<=17.5 second<=1e-35 last>1e-35
+0.083 linked<=0.116 leadtail>0.184 closes<=1e-35 bylines>1e-35
+0.083 linked<=0.116 leadtail>0.184 closes<=1e-35 bylines<=1e-35 last>0.189
+0.082 carry<=0.171 crossz<=-3.75 closes<=1e-35 carrytail>0.0382 second<=0.798
-0.082 usual>1e-35 second<=1.63 cross>0.699
-0.082 titlebelow>0.598 carry>0.0202 crossz>-7.11 titlebelow<=0.752
+0.082 rivals<=29.5 closes>1e-35 leadlen<=0.495
-0.082 keytail<=843 rivals>32.5 second>0.911 leadtail<=0.861
-0.082 keytail<=58.5 leadlen<=2.21 peak<=-7.71
-0.081 keytail>191 carrytail>0.0151 local<=24.1 second<=0.313
-0.081 second<=1.5 peak<=-21 local<=29.4
+0.081 leadlen<=0.216
-0.081 leadlen<=0.182 carrytail>0.0755 margin<=2.15
+0.081 usual>1e-35 second>2.62 keytail<=374 rivals>3.5 keytail>73.5
+0.080 cross<=0.541 leadtail>0.0718 rivals<=12.5 closes<=1e-35 bylines<=1e-35 last<=0.22 keytail>107
-0.080 second<=0.188 keytail>143 local<=46
-0.080 rivals<=9.5 keytail>384 last>0.0656 crossz>-6.94
-0.080 second>1 local<=74.9 margin<=-5.99 leadlen<=0.55 keytail<=122 second<=1.27
+0.080 usual>1e-35 second<=1.5 peak>-21 leadlen>1.35 titlebelow>0.297 linked<=0.11
+0.080 linked<=0.277 bylines<=1e-35 leadlen>0.261 leadtail>0.387 second>1.5
+0.079 rivals>114
+0.079 last<=0.329 leadtail>0.0564 rivals<=14.5 closes>1e-35
+0.079 crossz<=-2.85 rivals<=20.5 closes>1e-35
+0.079 rivals>9.5 titlebelow>0.0538 keyhead<=0.128
+0.079 last<=0.329 leadtail>0.0564 second>1.23 keytail>79.5 keyhead<=0.4
+0.078 keyhead<=0.433 rivals<=21.5 keytail>67.5 second>1.23 carrytail<=0.0899
-0.078 most>0.25 margin<=3.73 closes<=1e-35
+0.078 second>2.62 keytail<=374 keytail>73.5
-0.078 local<=24.1 peak<=-19.6 second<=1.5
-0.077 linked>0.116 margin<=5.47 closes<=1e-35
-0.077 linked>0.142 leadtail<=0.394
+0.077 local>3.84 closes<=1e-35 leadtail>0.206 last<=0.168 bylines>1e-35
-0.077 local<=3.84 closes<=1e-35
-0.077 peak<=-2.5 most>0.138
+0.076 leadlen<=0.622 local>5.34 second>1.85 keytail>199
-0.076 keytail<=67.5 leadlen<=1.22 rivals<=2.5 carry>0.181 second<=0.188
+0.076 keyhead<=0.433 bylines<=1e-35 second>1.48 keytail>82.5 leadtail>0.154
+0.076 last<=0.49 leadlen>1.74 titlebelow>0.191 most<=0.195
-0.075 local<=3.84 leadtail<=0.512
-0.075 carry>0.171 leadtail<=0.387
-0.075 rivals>114 leadtail<=0.452
+0.075 keytail>1e-35 titlebelow>0.598 keyhead<=0.244 local>8.65 leadlen>1.02 leadtail>0.138
-0.075 second>1.22 titlebelow<=0.627 usual<=0.0438
-0.075 keytail<=2.62e+03 keytail>843 local<=52.5 leadlen<=0.517
-0.075 leadtail<=0.654 local<=9.89 titlebelow>0.394 linked>0.0374
-0.075 keytail<=2.62e+03 bylines<=11.5 bylines>2.5 carrytail>0.0382
-0.075 linked>0.184 local<=11
+0.075 most<=0.378 leadtail>0.0991 leadlen>0.378 carrytail<=0.0382 second>1.02
+0.074 rivals<=4.5 closes>1e-35
+0.074 closes>1e-35 leadlen>0.378 second<=0.77
+0.074 local>24.1 keytail>180 leadtail>0.497 leadlen>1.03
-0.074 leadtail<=0.654 local<=9.89 titlebelow<=0.394 leans>1e-35 last>0.113
+0.074 rivals<=9.5 leadlen<=0.378 second>1
+0.073 closes<=1e-35 peak>2.04 crossz<=-3.33 carrytail>0.113
+0.073 rivals<=8.5 leadlen<=0.378 keytail>122
+0.073 linked<=0.184 leadtail>0.0718 leadlen<=0.378
+0.073 keytail>113 rivals<=8.5 second>1.02 last<=0.113
-0.073 cross>0.454 local<=16.9
+0.073 last<=0.429 second>1.22 keytail>79.5 leadtail>0.445
+0.073 leadlen>0.216 per>0.854 keytail<=140
-0.072 cross>0.351 peak<=-1.45
+0.072 keytail<=7.5 signed>1e-35
+0.072 second<=2.62 keyhead<=0.551 rivals>8.5 keytail<=259 titlebelow>0.158
-0.072 second>1.26 keytail>79.5 leans>1e-35 local<=9.89
-0.072 cross>0.51 leadlen>0.54
+0.072 titlebelow<=0.598 titlebelow>0.187 second>1e-35 keyhead<=0.0994
+0.072 crossz<=-2.4 rivals<=21.5 closes>1e-35
+0.072 keytail>122 rivals<=8.5 leadlen<=0.316
+0.072 last<=0.303 leadtail>0.0718 closes>1e-35
+0.071 last<=0.49 leadlen<=1.74 leans<=1e-35 second>2.03 keytail>73.5
-0.071 closes<=1e-35 peak<=2.04 linked>0.0769
+0.071 rivals<=44.5 keytail>668 leadlen>1.21 last<=0.189
-0.071 rivals<=29.5 keytail<=7.5 signed<=1e-35
+0.070 linked<=0.142 leadtail>0.459 closes<=1e-35 carrytail>0.0382
+0.070 titlebelow>0.598 carrytail<=0.0496 leadlen>1.12 leadtail>0.111
+0.070 second<=1 leadtail>0.91 keytail>574
+0.070 most<=0.378 leadtail>0.0991 closes<=1e-35 bylines<=1e-35 crossz<=-3.33 carrytail<=0.0366
-0.070 rivals<=8.5 leadlen>0.378 crossz>-5.3 keyhead>0.147 leadtail<=0.172
-0.070 keytail>1e-35 titlebelow>0.598 keyhead>0.244
-0.070 second<=0.188 keytail<=177 leadtail<=0.394 carry>1e-35 titlebelow>0.32
-0.069 rivals>14.5 peak<=-21
+0.069 keytail<=67.5 leadlen>1.83
+0.069 second>2.62 rivals>3.5 keytail<=227 keytail>73.5 per>0.0364
-0.069 keytail>1e-35 rivals<=8.5 closes<=1e-35 keyhead>0.206 leadtail<=0.167
-0.069 carrytail>0.0534 leadtail<=0.279 local<=9.89
-0.069 leans>1e-35 local<=9.89
+0.069 usual>1e-35 rivals<=8.5 leadlen<=0.316 second>1
+0.068 peak>-2.5 crossz>-4.06
+0.068 peak<=-2.5 most<=0.138
-0.068 peak<=-0.523 closes<=1e-35
+0.068 local>1.3 leadlen<=0.378 second<=1.41 rivals<=1.5
-0.068 keytail<=7.5 signed<=1e-35 leadlen>1.02
+0.068 leadlen<=0.216 leadtail>0.996
-0.068 second>1.22 closes<=1e-35 titlebelow>0.627 leadlen<=1.57
+0.068 second<=0.974 margin>2.92 keyhead<=0.0209 keytail<=31.5 local>4.46 peak>1e-35
-0.068 second<=0.188 keytail>177
+0.067 usual>1e-35 bylines<=1.5 second>1.23 closes>1e-35
+0.067 titlebelow>0.598 keyhead<=0.244 leadlen>1.17 carrytail<=0.103 second>0.313
-0.067 leadtail<=0.654 local<=9.89 leans>1e-35 last>0.0155
+0.067 keyhead<=0.433 rivals<=21.5 keytail<=67.5 signed>1e-35
+0.067 rivals>9.5 titlebelow>0.0538 keyhead<=0.136
-0.067 local<=3.84
+0.067 local>3.84 leadtail>0.142 closes<=1e-35 carrytail>0.0469 second<=0.911
+0.067 local>3.84 leadtail>0.142 closes<=1e-35 carrytail<=0.0469 second<=1.01 second>0.615
-0.067 rivals<=29.5 keytail>7.5 keyhead>0.551
+0.067 keyhead<=0.551 bylines>1e-35 leadlen>1.03 crossz<=-6.3 leadtail>0.459
-0.066 rivals<=9.5 keytail>384 crossz>-6.86
-0.066 titlebelow>0.598 carrytail>0.0496 local<=7.74
-0.066 second>1 local<=74.9 peak<=-11.9 last>0.171 second<=1.56
-0.066 closes<=1e-35 per<=0.173 keytail>143 local<=25
-0.066 rivals<=8.5 keytail>7.5 closes<=1e-35 keyhead>0.206 leadtail<=0.167
-0.065 closes<=1e-35 local<=1
-0.065 second>1.22 closes<=1e-35 leadlen>0.741 keyhead>0.169 leadtail<=0.438
-0.065 leadlen>0.216 per<=0.854 rivals>32.5 leadtail<=0.91 leadlen<=1.22 second<=1.03
+0.065 rivals<=21.5 closes>1e-35
+0.065 closes>1e-35 rivals<=4.5 leadlen<=0.984
-0.064 second<=0.974 second>0.947 linked>0.0417
+0.064 carrytail<=0.0949 closes<=1e-35 leadtail>0.265 second>1.24
+0.064 rivals<=12.5 second>1.02 keytail<=113 second<=1.03
+0.064 keytail<=2.62e+03 keytail>843 per>0.854 usual>0.235
-0.064 rivals<=8.5 keytail<=7.5 signed<=1e-35
+0.064 titlebelow>0.598 carrytail<=0.0496 leadlen>1.12
-0.064 linked>0.156 closes<=1e-35
-0.064 leadlen>2.57 titlebelow<=0.191 last>0.0776
+0.064 rivals>12.5 leadlen>1.18 per>0.707
-0.064 carrytail>0.0949 local<=9.89
+0.064 leadtail>0.654 leadlen>0.906
-0.064 leans>1e-35 local<=5.67
-0.063 leadlen>1.02 keytail<=7.5 signed<=1e-35
+0.063 rivals<=119 rivals>44.5 second<=0.924
+0.063 crossz<=-2.85 carry<=0.197 bylines<=1e-35 leadtail>0.0564 carrytail<=0.0301 second<=1.04
+0.063 crossz<=-2.85 rivals<=17.5 closes<=1e-35 carry<=0.204 keytail>70.5 second>1.04
-0.063 second<=0.188 keytail<=143 carry>0.0804 leadtail<=0.438
-0.063 keytail<=37.5 signed<=1e-35 carry>0.0477 keyhead>0.0548
+0.063 rivals<=9.5 keytail<=384 carrytail<=0.0106 crossz<=-3.98 leadlen<=0.86
+0.063 keytail<=2.62e+03 bylines>7.5 most<=0.271
+0.063 crossz<=-2.85 most<=0.378 closes>1e-35 rivals>17.5
+0.063 crossz<=-2.85 most<=0.378 closes<=1e-35 bylines<=1e-35 leadtail>0.179 second>1
+0.062 keytail<=58.5 leadlen>2.21 bylines<=1e-35
+0.062 titlebelow<=0.525 titlebelow>0.187 linked<=0.0417
-0.062 rivals<=21.5 closes<=1e-35 crossz>-2.27
-0.062 second<=1.26 peak<=-21
-0.062 second>0.974 last>0.154 leadtail<=0.313 carry>0.158
-0.061 bylines<=1e-35 keyhead>0.551
+0.061 second<=1e-35 leadtail>0.452 keytail<=167 keytail>52.5
-0.061 rivals<=9.5 leadlen>0.378 keyhead>0.212 leadtail<=0.167
+0.061 linked<=0.297 bylines<=1e-35 leadlen<=0.261 keytail>134
-0.061 rivals<=8.5 keytail>442
+0.061 rivals<=44.5 leadlen>2.1 last<=0.0477
+0.061 usual>1e-35 second<=1.5 peak>-21 leadlen>1.35 signed>1e-35
+0.060 last<=0.0685 leadlen>2.1 most<=0.294
-0.060 rivals>9.5 leadlen>1.04 leadtail<=0.0834
-0.060 keytail<=67.5 leadlen<=1.22 rivals>2.5 local<=5.34
+0.060 rivals<=9.5 keytail<=442 carrytail<=0.0106 crossz<=-3.98 leadlen<=0.86
+0.060 local>2.27 leadtail>0.0991 last<=0.151 second<=1.26 rivals<=5.5 closes<=1e-35
-0.060 linked>0.228
-0.060 bylines>2.5 leadlen>1.33 second<=0.974
+0.059 second>2.62 keytail<=374 keytail>85.5
+0.059 crossz<=-2.85 carry<=0.197 bylines<=1e-35 leadtail>0.0564 carrytail>0.0301 rivals<=5.5
-0.059 usual>1e-35 bylines<=1.5 carrytail>0.0185 leadtail<=0.0451
-0.059 leadtail<=0.654 local<=9.89 leans>1e-35
-0.059 rivals<=9.5 closes<=1e-35 keyhead>0.206 leadtail<=0.167
+0.059 leadlen<=0.641 local>5.34 carrytail<=0.0214
+0.059 titlebelow>0.752 keyhead<=0.244 local>7.74 keytail<=270
+0.059 crossz<=-3.33 most<=0.298 closes<=1e-35 carrytail>0.0259 leadtail>0.357
+0.059 local>2.27 leadtail>0.0718 closes>1e-35 rivals>17.5
+0.059 local>2.27 leadtail>0.0718 closes<=1e-35 carrytail<=0.0496 second>1.01
+0.059 keytail<=2.62e+03 keytail>843 local<=52.5 leadlen>0.517 leadtail>0.289
+0.058 keytail>7.5 carrytail<=0.0151 last<=0.0326 leadlen<=0.85 crossz<=-4.29
+0.058 titlebelow>0.752 keyhead<=0.212 local>8.65 keytail<=270
-0.058 keytail>58.5 leadtail<=0.0412 keyhead>0.0834
+0.058 keytail>113 rivals<=8.5 second>0.989 last<=0.119
+0.058 linked<=0.228 leadtail>0.0718 bylines<=1e-35 leadlen>0.333 carrytail<=0.0214
-0.058 leadtail<=0.0606
+0.058 leadtail>0.0606 last<=0.189 closes<=1e-35 bylines<=1e-35 keyhead<=0.25 keytail>79.5 rivals<=8.5
+0.058 keytail>107 rivals<=8.5 keytail<=442 second>0.188 leadlen<=0.279
-0.058 closes<=1e-35 crossz>-3.5 leadtail<=0.279
-0.058 bylines>2.5 leadlen<=1.33 peak<=9.07
+0.058 crossz<=-3.33 last<=0.216 closes<=1e-35 carrytail>0.0259 leadtail>0.357 rivals<=8.5
-0.058 last>0.303
+0.058 rivals<=29.5 keyhead<=0.551 keytail<=70.5 signed>1e-35
+0.057 cross<=0.51 leadtail>0.0718 closes<=1e-35 carrytail>0.0469 second<=0.924
+0.057 cross<=0.51 leadtail>0.0718 closes<=1e-35 carrytail<=0.0469 bylines>1e-35
+0.057 keyhead<=0.551 second<=1.63 local>0.663 leadlen>2.1 leadlen<=2.57
-0.057 second<=1.48 keytail<=7.5 signed<=1e-35 leadlen>0.517
-0.057 leadlen>0.216 keytail>7.5 rivals>29.5 keytail<=883 second>0.911 second<=1
+0.057 second<=0.974 second>0.935 leadlen<=0.507 carrytail<=0.0398
+0.057 local>3.84 crossz<=-3.33 closes<=1e-35 carrytail<=0.0366 bylines>1e-35
-0.057 keytail>1e-35 second>1.22 titlebelow>0.627 leadlen<=1.57
+0.057 linked<=0.261 leadtail>0.0451 rivals<=8.5 leans<=1e-35 second>1.01 keytail>113 leadtail<=0.429
-0.057 rivals<=44.5 most>0.59
+0.057 leadtail>0.654
+0.057 second>1.26 keytail>79.5 leans<=1e-35 leadtail>0.279
+0.057 rivals<=17.5 closes>1e-35
-0.057 keytail<=7.5 signed<=1e-35 leadlen>0.517
-0.056 crossz>-2.4
-0.056 second<=0.974 margin<=2.92 leadtail<=0.211
-0.056 keytail<=7.5
+0.056 rivals<=29.5 keyhead<=0.551 keytail>67.5 second>0.974 leadtail>0.154 local>49.2
-0.056 rivals>8.5 local<=0.663
+0.056 local>3.84 crossz<=-3.33 closes<=1e-35 carrytail>0.0366 leadtail>0.357
-0.056 keytail>394 second>1.63 rivals>2.5 crossz>-6.08
+0.056 usual>1e-35 rivals<=20.5 closes>1e-35 leadlen<=0.483
-0.056 closes<=1e-35 linked<=0.323 bylines>1.5
-0.056 keytail<=843 rivals>32.5 second>0.911
+0.055 keytail<=67.5 leadlen<=1.83 rivals>3.5 per>0.854
+0.055 closes>1e-35 second>1.2
+0.055 carrytail<=0.0949 closes<=1e-35 leadtail>0.265 second<=1.24 rivals<=1.5
+0.055 keytail>7.5 rivals<=12.5 closes>1e-35
-0.055 leadlen<=0.182 carrytail>0.122
-0.055 local<=23.5 leans>1e-35 cross>0.285
-0.055 cross>0.541
+0.055 crossz<=-2.85 rivals<=17.5 closes<=1e-35 leadtail>0.357 second>1.26
+0.055 crossz<=-2.85 rivals<=17.5 closes<=1e-35 leadtail>0.357 second<=0.412
+0.055 usual>1e-35 second>1.63 leadtail>0.474
+0.055 second>2.62 keytail<=374 rivals>3.5
+0.055 second>1.22 titlebelow>0.627 leadlen>1.57
+0.055 cross>0.351 peak>-1.45 cross<=0.541
+0.055 cross<=0.351 leadtail<=0.142
+0.055 leadlen>1.2 per>0.854
+0.055 keytail>1e-35 second>2.21 linked<=0.16 leadtail>0.387
+0.054 last<=0.0776 leadlen>1.74
-0.054 closes<=1e-35 per<=0.194 keytail<=143 leadtail<=0.211 carry>0.0439
+0.054 leadlen<=0.641 local>5.34 second>1.93
+0.054 keyhead<=1e-35 bylines<=1e-35 leadlen>1.45
+0.054 local>1.3 leadlen>0.378 crossz<=-4.36 carrytail<=0.0185
-0.054 usual>1e-35 keyhead>1e-35 leadtail<=0.0451
+0.054 keyhead<=0.551 second>1.26 keytail>79.5 carrytail<=0.0937
+0.054 keyhead<=0.551 second<=1.26 peak>-11.9 bylines<=1e-35 leadlen<=0.216
+0.054 rivals>12.5 local>46
-0.054 rivals<=29.5 closes<=1e-35 crossz>-3.67 leadtail<=0.279
+0.054 usual>1e-35 second>1.48 closes>1e-35
-0.054 rivals<=17.5 closes<=1e-35 crossz>-2.27
+0.054 leadlen>2.1 most<=0.294 last<=0.0685
+0.053 rivals<=9.5 titlebelow>0.297 leadlen>1.27
-0.053 second<=2.21 rivals>8.5 leadlen>1.2 cross>0.527
-0.053 rivals<=29.5 closes<=1e-35 per<=0.173 leadtail<=0.298
+0.053 local>2.27 crossz<=-3.33 rivals<=12.5 closes<=1e-35 bylines<=1e-35 keytail>107
-0.053 titlebelow>0.525 keyhead>0.212
+0.053 leadlen<=0.641 local>5.34 second<=1.93 rivals<=4.5 second>0.995
+0.053 last<=0.459 second>1.22 keytail>79.5 leadtail>0.445
+0.053 leans<=1e-35 leadlen<=0.378
+0.053 rivals<=8.5 keytail<=442 keytail>107 usual>0.0438 per>0.173 leadlen<=0.279
-0.052 linked<=0.261 leadtail<=0.0564
+0.052 second>2.62 keytail<=374 per>0.0894
+0.052 last<=0.49 second<=1.5 local>23.5 leadlen>1.94
+0.052 linked<=0.261 leadtail>0.25 bylines<=1e-35 leans<=1e-35 second>1.26 keytail<=79.5
-0.052 keytail>1e-35 second<=2.62 peak<=-27.7 local<=26.6
+0.052 rivals<=1.5 leadlen<=0.378 keytail<=122
-0.051 keytail<=2.62e+03 bylines<=7.5 bylines>4.5 local<=41.5
-0.051 keytail>1e-35 second<=1.22 margin<=-65.2
-0.051 leadlen>0.54 peak<=-19.6 last>0.129
-0.051 second>1.22 closes<=1e-35 leadlen<=0.741 leadlen>0.392
-0.051 second<=0.188 keytail<=177 leadtail<=0.394 carry>0.0804 titlebelow<=0.32
+0.051 linked<=0.277 bylines<=1e-35 leadlen<=0.261
-0.051 second<=1.5 local<=0.663
+0.051 keytail>1e-35 rivals<=8.5 closes>1e-35
-0.051 last>0.459
-0.051 second<=1 leadtail<=0.654 rivals<=9.5 keyhead>0.365
-0.051 rivals<=8.5 keytail<=442 keytail>107 usual<=0.0438
+0.051 second<=2.62 keyhead<=0.551 leadlen>1.35 titlebelow>0.297
+0.051 keyhead<=0.433 rivals<=21.5 closes>1e-35
+0.051 keytail<=2.62e+03 keytail>1.12e+03 usual>0.235 margin>-51.1
+0.050 usual>1e-35 second>2.03 leadlen>0.431 closes>1e-35
+0.050 last<=0.329 leadtail>0.0564 rivals<=14.5 closes<=1e-35 per>0.168 keytail>140 second>1.01
+0.050 cross<=0.454 closes<=1e-35 peak>2.04 keytail<=46.5
+0.050 cross<=0.454 closes<=1e-35 peak<=2.04 carrytail<=0.0413
+0.050 carry<=0.171 crossz<=-3.75 closes<=1e-35 carrytail>0.0382 second>0.798
+0.050 rivals<=29.5 keyhead<=0.551 keytail<=67.5 signed>1e-35
+0.050 last<=0.49 second<=1.5 local>23.5 leadlen<=1.94 leadtail>0.91
+0.050 second<=0.188 keytail<=143 carry<=0.0804 leadtail>0.304
-0.050 usual>1e-35 second<=1.5 peak<=-21
-0.050 keytail<=2.62e+03 bylines<=11.5 bylines>4.5 local<=41.5
-0.050 leadlen<=0.54 local<=6.22
-0.049 closes<=1e-35 per<=0.173 keytail<=143 leadtail<=0.274 keyhead>0.0271
+0.049 second>2.21 linked<=0.16 leadtail>0.387
-0.049 rivals<=44.5 leadlen<=2.1 keytail<=1e-35
+0.049 rivals<=29.5 keyhead<=0.551 keytail>70.5 second>1.23 carrytail<=0.0899
+0.049 most<=0.378 leadtail>0.0991 leadlen<=0.378 second<=1.06
-0.049 closes<=1e-35 linked>0.17
-0.049 second<=1e-35 leadtail<=0.452 carry>1e-35
+0.049 second>1e-35 rivals<=8.5 keytail<=442 keytail>107 leadlen<=0.279
+0.048 rivals<=8.5 keytail>7.5 closes>1e-35
+0.048 usual>1e-35 second>1.63 rivals>2.5 keytail<=394 leadtail>0.279
+0.048 usual>1e-35 second<=1.63 cross<=0.699 rivals<=8.5 leadlen>2.1
+0.048 second>1.22 closes<=1e-35 leadlen>0.741 keyhead<=0.169
+0.048 last<=0.49 second<=2.21 leadlen>1.79 second>1
-0.048 closes<=1e-35 per<=0.194 keytail>143
+0.048 crossz<=-2.85 rivals<=20.5 closes<=1e-35 bylines<=1e-35 per>0.168 carrytail<=0.0281
+0.048 closes>1e-35 second<=0.77
-0.048 rivals>29.5 leadtail<=0.91 leadlen<=1.18
+0.048 keyhead<=0.433 rivals<=21.5 keytail>67.5 second<=1.23 carrytail<=0.0185
-0.048 usual>1e-35 second>1.63 rivals<=2.5
-0.048 leadlen>0.182 second<=0.188 keytail<=177 titlebelow>0.252
+0.048 rivals>32.5 keytail<=883 second<=0.911
+0.048 leadlen>0.182 second<=0.188 keytail<=143 carry<=0.0804 leadtail>0.304
+0.048 rivals>119 leadtail>0.452
+0.048 rivals>9.5 titlebelow<=0.0538 keytail>270 leadtail>0.91
-0.048 second>1.48 closes<=1e-35 keyhead>0.282 keytail>122 leadtail<=0.415
+0.048 usual>1e-35 second>1.22 closes>1e-35
-0.048 keytail>1e-35 rivals<=8.5 keytail<=442 carrytail>0.0106 second>1.2 titlebelow>0.365
+0.047 second<=0.974 rivals>5.5 titlebelow>0.0538 carrytail<=0.0826
-0.047 rivals<=8.5 keytail<=107 signed<=1e-35 last>0.223
+0.047 usual>1e-35 keyhead<=1e-35
+0.047 rivals>29.5 leadtail>0.91
-0.047 bylines<=2.5 usual<=1e-35
-0.047 keytail>1e-35 rivals<=8.5 second<=1.02 keyhead>0.35
+0.047 leans<=1e-35 second>1.26 keytail>101 rivals<=14.5
+0.047 leadlen<=0.641 local>46 second<=1.93 rivals>4.5 keytail>239
-0.047 bylines>2.5 leadlen<=1.22
+0.047 keyhead<=0.551 second>1.63 rivals>2.5 leadtail>0.279
+0.047 keytail<=58.5 leadlen>2.21
-0.047 bylines>2.5 leadlen<=1.33
+0.046 usual>1e-35 rivals>20.5 second<=0.924 leadtail>0.422
+0.046 last<=0.303 leadtail>0.0718 closes<=1e-35 bylines<=1e-35 keyhead<=0.25 rivals<=9.5 keytail>91.5
+0.046 linked<=0.156 leadtail>0.0991 closes<=1e-35 last<=0.151 bylines>1e-35
+0.046 linked<=0.156 leadtail>0.0991 closes<=1e-35 last<=0.151 bylines<=1e-35 keytail<=79.5
-0.046 second>1 local<=49.2 peak<=-11.9 keytail>384
+0.046 leans<=1e-35 leadlen>0.378 leadtail>0.488 second<=1.63 rivals<=5.5
+0.046 closes>1e-35 rivals>4.5
-0.046 keytail>191 carrytail>0.0151 local<=24.1 second>0.313 leadlen>1.67
+0.046 usual>1e-35 bylines<=1.5 carrytail<=0.0185
-0.046 leadlen>0.216 keytail>7.5 carrytail>0.0151 local<=24.1 peak<=-19.1
+0.045 local>3.84 closes<=1e-35 leadtail>0.206 last>0.168
+0.045 local>3.84 closes<=1e-35 leadtail<=0.206 carrytail<=0.0301
-0.045 keytail<=67.5 signed<=1e-35 titlebelow>0.361
+0.045 last<=0.429 second>1.22 keytail>79.5 leadtail<=0.445 keyhead<=0.163
+0.045 rivals<=1.5 leadlen<=0.378 second<=1
+0.045 closes>1e-35 rivals>4.5 second>1.07
+0.045 bylines>2.5 leadlen>1.22 second>0.974
-0.045 keytail>442 rivals<=8.5 last>0.0656
-0.045 rivals<=119 rivals>44.5 second>0.924 leadtail<=0.91 leadlen<=1.35
+0.045 rivals<=44.5 most<=0.59 leadlen<=0.54 closes>1e-35
-0.045 linked>0.297
-0.044 second<=0.935 leadtail<=0.601 margin<=2.92
+0.044 rivals<=14.5 closes>1e-35
-0.044 keyhead<=0.433 rivals>21.5
-0.044 keytail>1e-35 rivals<=8.5 second<=0.989 keyhead>0.35
-0.044 keytail<=58.5 leadlen<=2.21 peak>-7.71 keyhead>0.107
-0.044 rivals<=14.5 closes<=1e-35 per<=0.168 leadtail<=0.318
-0.044 rivals<=9.5 keytail>442 last>0.0656
+0.044 peak>-3.99 linked>0.123
+0.044 peak<=-3.99 most<=0.143 leadtail>0.0991
+0.044 keyhead<=0.551 second>1.63 keytail>55.5
+0.044 leadlen<=2.1 bylines<=2.5 keytail>1e-35 rivals>119
-0.044 rivals>32.5 keytail<=883 second>0.911
-0.044 keytail>1e-35 rivals<=8.5 keytail<=442 leadlen>0.378 second<=0.188 carry>0.0548
+0.044 usual>0.12 second>1.66 rivals>2.5 keytail<=394 bylines<=1e-35 keytail>55.5
+0.043 leadlen>0.54 second<=1e-35 leadtail>0.261 peak>5.37
+0.043 last<=0.429 leans<=1e-35 leadlen<=0.378
-0.043 titlebelow<=0.598 titlebelow>0.187 second<=1e-35
-0.043 rivals<=32.5 linked>0.297
+0.043 rivals<=12.5 closes>1e-35 leadlen<=0.888
-0.043 second>2.62 rivals>4.5 leans>1e-35
+0.043 linked<=0.261 leadtail>0.0564 rivals<=9.5 leadlen<=0.378 second<=1
-0.043 keytail>1e-35 rivals>8.5 local<=6.22
-0.043 rivals<=8.5 keytail>442 last>0.0656
+0.043 second<=2.62 keyhead<=0.551 leadlen>1.74 last<=0.0776
-0.043 linked>0.142 leadtail>0.394 last>0.26
-0.043 rivals<=9.5 titlebelow<=1e-35 leans>1e-35 crossz>-5.02
+0.042 cross<=0.541 leadtail>0.0718 rivals<=12.5 closes<=1e-35 bylines<=1e-35 last<=0.22 keytail<=107
-0.042 second<=0.974 rivals<=5.5 closes<=1e-35 peak<=-3.61
-0.042 keytail<=2.62e+03 keytail>843 per<=0.854 leadlen<=0.483
+0.042 keyhead<=0.551 second<=1.48 peak>-21 leadlen<=1.74 leadtail>0.654 leadlen>0.888
+0.042 usual>1e-35 second<=1.5 peak>-21 leadlen>1.35 titlebelow<=0.297 signed>1e-35
-0.042 second<=0.947 leadtail<=0.601 keyhead>0.373
+0.042 last<=0.49 second>2.62
-0.042 second<=0.974 second>0.935 leadlen<=1.02 carrytail>0.0398
-0.042 local<=1
+0.042 titlebelow<=0.598 titlebelow>0.187 per>0.344
-0.042 keytail>1e-35 rivals<=8.5 leadlen>0.316 last>0.113 leadtail<=0.289
+0.042 last<=0.49 second>1.5 leadtail>0.415
+0.042 keytail<=2.62e+03 keytail>843 per>0.854
-0.042 rivals<=44.5 leadlen>2.57 last>0.0477
-0.042 second<=1 rivals<=9.5 keyhead>0.35
+0.042 rivals<=12.5 closes>1e-35
+0.042 titlebelow>0.598 carrytail<=0.0496 leadlen<=1.12 crossz<=-8.79
+0.041 rivals>9.5 local>1 leadlen<=1.04 titlebelow>0.0706
+0.041 crossz<=-2.85 last<=0.223 carrytail<=0.0382 second<=1.02
-0.041 last<=0.329 leadtail<=0.0564
+0.041 second<=1.5 peak>-21 leadlen>1.94
-0.041 rivals<=9.5 keytail<=384 carrytail>0.0106 leans>1e-35 crossz>-5.02
+0.041 local>2.27 crossz<=-3.33 rivals<=1.5 closes<=1e-35 bylines<=1e-35 keytail<=107
+0.040 titlebelow<=0.598 titlebelow>0.187
+0.040 keyhead<=0.551 second<=1.63 local>2.27 leadlen>2.1
-0.040 rivals>29.5 leadlen<=1.18
+0.040 most<=0.378 leadtail>0.0991 closes<=1e-35 bylines<=1e-35 crossz<=-3.33 carrytail>0.0366
-0.040 titlebelow>0.598 carrytail>0.0496 local>7.74 keytail>191
-0.040 rivals<=9.5 titlebelow>1e-35 leadlen<=1.27 crossz>-7.53
+0.040 crossz<=-2.4 rivals<=21.5 closes<=1e-35 bylines<=1e-35 leadtail>0.501
-0.040 leadlen<=2.1 bylines<=2.5 keytail<=1e-35
+0.040 leadlen>0.216 keytail>7.5 rivals>29.5 keytail<=883 second<=0.911
+0.040 last<=0.0776 second<=2.62 leadlen>1.79
-0.040 keytail>107 rivals<=8.5 keytail<=442 second<=0.188
+0.040 second<=1e-35 leadtail>0.452
+0.040 linked<=0.142 leadtail>0.119 closes<=1e-35 carrytail>0.0382 leadtail<=0.459
+0.040 leadlen<=0.216 margin>-4.07 keytail>40.5
+0.039 usual>1e-35 second>1.63 rivals>2.5 keytail<=394 bylines<=1e-35 keytail>49.5
+0.039 bylines>2.5 leadlen<=1.33 peak>9.07 rivals<=45.5
+0.039 crossz<=-2.85 rivals<=5.5 closes<=1e-35 carry<=0.204 keytail>70.5 second<=1.04
-0.039 closes<=1e-35 linked<=0.323 bylines<=1.5 second<=1e-35 leadtail<=0.394
+0.039 second>1.22 closes<=1e-35 leadlen<=0.392
-0.039 second>1 local<=74.9 keytail>79.5 peak<=-11.9 carrytail>0.0875
+0.039 keyhead<=0.551 second>1.22 leadlen>0.741 carry<=0.058
+0.039 crossz<=-2.85 most<=0.378 closes<=1e-35 bylines<=1e-35 leadtail>0.179 second<=1
-0.039 keytail<=67.5 leadlen<=1.83 rivals<=3.5 keyhead>0.128
-0.039 leadlen<=0.216 margin<=-4.07 keytail<=188
-0.039 keytail<=67.5 signed<=1e-35 titlebelow<=0.361 rivals<=2.5 carry>0.177
-0.039 usual>1e-35 second>1.63 rivals>2.5 keytail>394
+0.039 keytail<=67.5 signed>1e-35 keytail>27.5
-0.039 keytail>1e-35 rivals<=8.5 leadlen>0.378 last>0.113 leadtail<=0.265
+0.039 rivals>12.5 keytail<=270 titlebelow<=0.0706 leadlen>1.31 usual>0.306
-0.039 leadtail<=0.654 rivals>17.5 leadlen<=1.2
+0.039 keyhead<=0.433 bylines<=1e-35 second<=1.48 local>4.74 carrytail<=0.0185
+0.038 rivals<=29.5 keytail>7.5 keyhead<=0.551 carrytail<=0.0185
+0.038 crossz<=-3.33 last<=0.216 closes<=1e-35 carrytail>0.0259 leadtail>0.357 rivals>8.5
-0.038 second>0.974 local<=9.57 leans>1e-35
-0.038 crossz<=-2.85 rivals>17.5
+0.038 crossz<=-2.85 last<=0.223 carrytail>0.0382 leadtail>0.313 rivals<=12.5
+0.038 crossz<=-2.85 last<=0.223 carrytail<=0.0382 second>1.02 keytail<=85.5
-0.038 rivals<=12.5 closes<=1e-35 per<=0.173 leadtail<=0.318
-0.038 leadlen>0.182 second<=0.188 keytail<=177 titlebelow<=0.252 carry>0.171
-0.038 second<=1e-35 leadtail<=0.274 carry>1e-35 keytail<=49.5
-0.038 leadlen<=0.216 leadtail<=0.996 carrytail>0.0455 second>0.313 second<=1.85
+0.038 local>1.3 leadlen>0.378 carrytail<=0.0185
+0.038 closes>1e-35 rivals>11.5
+0.038 closes<=1e-35 linked<=0.17 leadtail>0.0991 bylines<=1e-35 keyhead<=0.305 rivals<=9.5
-0.038 titlebelow>0.598 carrytail>0.0496
+0.037 second>1 keytail>113 carrytail<=0.0875 keyhead<=0.305
-0.037 leadlen<=0.641 local<=5.34 second<=2.03
+0.037 second>2.62 rivals>3.5 keytail>227 second<=2.84
+0.037 rivals<=8.5 keytail<=442 keytail>107 crossz<=-5.08 second>1.11
-0.037 keytail>1e-35 second>1.22 titlebelow<=0.627 usual<=0.0438
+0.037 local>2.27 leadtail>0.0991 last<=0.151 second>1.26 keytail<=79.5
+0.037 local>2.27 leadtail>0.0991 last<=0.151 second<=1.26 rivals>5.5
-0.037 second>2.21 linked>0.16 local<=20.3
-0.037 rivals>9.5 titlebelow<=0.0538 keytail<=270 second<=0.974
+0.037 leadlen<=0.216 leadtail<=0.996 carrytail<=0.0455
+0.037 second<=2.62 keyhead<=0.551 rivals<=4.5 closes>1e-35
+0.037 bylines<=1e-35 keyhead<=0.551 second>1.48
-0.037 keytail>1e-35 second>1.63 rivals<=2.5
-0.037 keytail>7.5 rivals>12.5 carrytail>0.0382 local<=24.1
+0.036 local>3.84 leadtail>0.142 closes<=1e-35 carrytail>0.0469 second>0.911
+0.036 keytail<=843 rivals>32.5 second>0.911 leadtail>0.861
+0.036 local>1 carrytail<=0.0185
-0.036 rivals>9.5 titlebelow<=0.0538 keytail<=270 second>0.974 leadlen>0.66 leadtail<=0.158
+0.036 usual>1e-35 bylines<=1.5 second<=1.23 peak>-11.9 leadlen<=0.216
+0.036 linked<=0.184 leadtail>0.0718 leadlen>0.378 carrytail<=0.0382 second<=1.26
+0.036 leadlen>1.03 peak>-19.6 second<=1.2 signed>1e-35
+0.036 local>23.5 second>1 keytail>137 leadlen>0.54
+0.036 rivals<=12.5 second>1.02 keytail>113 keyhead<=0.282
+0.035 leadlen<=0.641 local>5.34 leadlen>0.622
-0.035 second<=1 leadtail<=0.91 keytail>455 keytail<=926
+0.035 leadlen<=0.471 local>5.34 second>1.02 rivals<=7.5
+0.035 last<=0.429 leans<=1e-35 second>1.38 leadtail>0.245 keytail<=79.5
-0.035 keytail<=2.62e+03 bylines<=4.5 keytail>843 local<=52.5 leadlen<=0.517
+0.035 most>0.25 margin>3.73
+0.035 most<=0.25 leadtail<=0.146
+0.035 rivals<=29.5 closes<=1e-35 crossz<=-3.67 last<=0.223 carrytail<=0.0214
+0.035 keytail>7.5 rivals<=5.5 closes>1e-35
-0.035 bylines>2.5 bylines<=7.5
+0.035 leadlen>0.182 second<=0.188 keytail<=143 carry<=0.0804
-0.035 keytail>1e-35 titlebelow>0.598 keyhead<=0.244 local<=8.65
-0.035 rivals<=9.5 titlebelow>1e-35 leadlen>1.27 titlebelow<=0.297
-0.034 second<=2.62 keyhead<=0.551 rivals>8.5 keytail<=259 titlebelow<=0.158
+0.034 linked<=0.228 leadtail>0.0718 bylines<=1e-35 leadlen<=0.333 keytail<=122
-0.034 rivals<=9.5 linked>0.252
-0.034 keytail<=2.62e+03 keytail>1.12e+03 usual<=0.235
+0.034 local>1.3 leadlen<=0.378 rivals<=8.5 keytail<=122
-0.034 second>1 local<=74.9 margin<=-5.99 leadlen<=0.741 leadlen>0.55
-0.034 keytail>1e-35 rivals>8.5
-0.034 carry>0.171 leadtail>0.387 last>0.283
+0.034 keyhead<=0.551 bylines<=1e-35 leadlen<=0.261 keytail>34.5
-0.034 rivals>44.5 rivals<=114
-0.034 rivals<=29.5 closes<=1e-35 crossz<=-2.27 carry>0.204
+0.034 last<=0.111 second>1.22 keytail>79.5 leadtail<=0.445
+0.033 crossz<=-2.85 carry<=0.197 bylines<=1e-35 leadtail>0.0564 carrytail>0.0301 rivals>5.5
-0.033 rivals>12.5 local<=46 carrytail>0.0382
-0.033 leadlen>2.1 most>0.294
+0.033 rivals<=21.5 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 per>0.168 keytail>122
+0.033 second<=0.974 rivals<=5.5 closes>1e-35
-0.033 usual>1e-35 rivals<=8.5 leadlen>0.316 second<=1e-35 leadtail<=0.394
+0.033 keytail>7.5 rivals>12.5 carrytail<=0.0382
+0.033 keytail>1e-35 rivals<=8.5 keytail<=442 carrytail<=0.0106
-0.032 second>1.06 local<=74.9 keytail<=79.5 leadlen<=1.74
+0.032 rivals<=9.5 closes>1e-35
+0.032 leadlen<=0.182 carrytail>0.0755 margin>2.15
+0.032 second>1 local>49.2 keytail<=254
+0.032 usual>1e-35 second>1.5
+0.032 local>2.27 leadtail>0.0718 closes<=1e-35 carrytail<=0.0496 second<=1.01
+0.032 rivals<=17.5 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 keyhead<=0.305 keytail>122 second>0.911
-0.032 rivals>9.5 titlebelow<=0.0538 keytail<=270 second>0.974 leadlen<=0.66
-0.032 rivals>12.5 keytail<=270 titlebelow<=0.0706 leadlen>1.31 usual<=0.306
-0.032 leadlen>0.182 second<=0.188 keytail<=177 leadtail<=0.394 carry>1e-35
-0.032 cross>0.454 local>16.9 leadtail<=0.219
-0.032 titlebelow>0.598 keyhead<=0.244 local<=7.74
+0.032 titlebelow>0.598 carry<=0.0202
-0.032 rivals>9.5 titlebelow<=0.0538 keytail>270 leadtail<=0.91 local<=46 peak<=0.783
-0.032 usual>1e-35 bylines<=1.5 second<=1.23 peak<=-11.9
+0.031 rivals>9.5 leadlen<=1.04 titlebelow>0.0706
-0.031 rivals>12.5 keytail<=270 titlebelow<=0.0706 leadlen<=1.31
+0.031 closes<=1e-35 peak>2.04 crossz>-3.33
+0.031 closes<=1e-35 peak<=2.04 linked<=0.0769 leadtail>0.0991
+0.031 keytail>394 second>1.63 rivals>2.5 crossz<=-6.08
-0.031 leadtail<=0.654 rivals>17.5 leadlen<=1.33 keytail<=843
+0.031 rivals<=29.5 closes<=1e-35 crossz<=-2.27 carry<=0.204 keytail>55.5 second>1
+0.031 keyhead<=0.4 bylines<=1e-35 leadtail>0.0451 second<=1.48 rivals<=8.5 local>14.8
+0.031 linked<=0.261 leadtail>0.0564 rivals<=9.5 leadlen>0.378 crossz<=-4.8
+0.031 cross<=0.51 leadtail>0.0718 closes<=1e-35 carrytail>0.0469 second>0.924
-0.031 keytail<=1.12e+03 rivals>20.5 second>0.924 peak<=2.04
-0.031 rivals>21.5
-0.031 carrytail>0.0949 local>9.89 last>0.151
-0.031 keytail>7.5 rivals<=12.5 closes<=1e-35 keyhead>0.305
+0.030 rivals<=44.5 leadlen>2.1 last>0.0477 leadlen<=2.57
+0.030 leadlen>1.03 peak>-19.6 second>1.2
-0.030 rivals<=44.5 keytail<=668 keytail>455
-0.030 second>2.62 keytail<=374 per<=0.0894 second<=4.44
-0.030 usual>1e-35 keyhead>1e-35 keytail<=46.5 carry>0.0674
-0.030 second<=2.62 most>0.751
-0.030 most>0.378 leadtail>0.408
-0.030 second<=2.21 rivals>4.5 keytail>177 crossz>-4.66
+0.030 usual>1e-35 second>1.48 closes<=1e-35 keyhead<=0.27 peak>-9.57
-0.030 leadtail<=0.279 local<=9.89 leans<=1e-35
+0.030 second>0.974 last<=0.154 margin>-5.99 local>17.3
-0.030 bylines>2.5 leadlen>1.22 second<=0.974
-0.030 rivals<=9.5 keytail>384 crossz<=-6.86 leadlen<=0.471
+0.030 rivals>119
+0.030 second>2.21
-0.030 second>1 local<=74.9 keytail>113 keytail<=384 leadtail<=0.438 per<=0.245
-0.030 second>1e-35 rivals<=8.5 keytail>442
+0.030 keyhead<=0.433 rivals<=21.5 closes<=1e-35 keytail>46.5 second>1.23 carrytail<=0.0899
+0.030 keyhead<=0.433 rivals<=21.5 closes<=1e-35 keytail<=46.5 signed>1e-35
+0.030 linked<=0.228 leadtail>0.328 bylines<=1e-35 leadlen>0.333 carrytail>0.0214
-0.030 keytail<=67.5 leadlen<=1.83 rivals>3.5 per<=0.854
-0.029 leadtail<=0.313 rivals<=17.5 last>0.161
-0.029 second>2.62 rivals<=4.5
-0.029 usual>1e-35 bylines<=1.5 second>1.26 titlebelow>0.627
-0.029 usual>1e-35 bylines<=1.5 second>1.26 titlebelow<=0.627 leans>1e-35 local<=9.89
-0.029 usual>1e-35 bylines<=1.5 second<=1.26 peak<=-11.9
-0.029 keytail<=67.5 signed<=1e-35 keyhead>0.118
+0.029 closes>1e-35 rivals>5.5
+0.029 second<=1.48 keytail<=7.5 signed>1e-35
-0.029 titlebelow>0.598 keyhead<=0.244 leadlen>1.17 carrytail>0.103
+0.029 bylines>7.5
+0.029 rivals<=8.5 closes<=1e-35 per>0.173 bylines<=1e-35 keytail>40.5
+0.029 usual>1e-35 rivals<=8.5 leadlen>0.316 second<=1e-35 leadtail>0.394
-0.028 last<=0.429 leans>1e-35 cross>0.285
+0.028 second<=0.188 keytail<=177 leadtail>0.394
-0.028 leadlen<=2.1 bylines>2.5
+0.028 closes<=1e-35 crossz<=-3.5 bylines<=1e-35 carry<=0.204 rivals<=8.5
+0.028 bylines<=2.5 usual>0.0438 second<=1.26 rivals>5.5 titlebelow>0.187
+0.028 linked<=0.156 leadtail>0.0991 closes<=1e-35 last>0.151
+0.028 linked<=0.184 leadtail>0.0718 leadlen>0.378 carrytail<=0.0382 second>1.26 keyhead>0.169
+0.028 last<=0.49 second>2.21
+0.028 linked>0.116 margin>5.47
+0.028 linked<=0.116 leadtail<=0.184
+0.028 keytail>1e-35 second>1.63 rivals>2.5 keytail<=394 bylines<=1e-35
+0.028 keyhead<=0.551 second<=1.48 peak>-21 leadlen>1.74
+0.028 second<=1 leadtail>0.91
-0.028 rivals<=119 rivals>44.5 second>0.924
+0.028 rivals<=9.5 keytail>384 last<=0.0656
-0.027 rivals<=29.5 keytail>7.5 keyhead<=0.551 carrytail>0.0185 leadtail<=0.512 last>0.161
+0.027 local>2.27 leadtail>0.429 closes<=1e-35 carrytail>0.0496
-0.027 usual>1e-35 keyhead>1e-35 keytail>46.5 rivals>17.5 peak<=1.14
+0.027 rivals>9.5 leadlen>1.04 leadtail>0.0834 second>0.911 cross<=0.51
+0.027 second<=0.974 second>0.947 linked<=0.0417
-0.027 second<=1.22 margin>-65.2 per<=0.854 peak<=-11.9
+0.027 keyhead<=0.551 second>1.22 leadlen<=0.392
-0.027 leadlen>0.926 leadlen<=1.03 leadtail<=0.654
+0.027 usual>1e-35 second>1.22 closes<=1e-35 local>1 leadlen>0.741 peak>-17.3
+0.027 keytail>1e-35 rivals>8.5 local>6.22 leadlen>1.24
-0.027 last<=0.429 leadtail<=0.0451
+0.027 last<=0.49 second<=2.21 leadlen<=1.79 crossz<=-5.08 rivals>3.5 titlebelow>0.0538
-0.027 rivals<=8.5 leadlen<=0.378 keytail<=122 rivals>1.5
+0.027 second<=0.974 margin>2.92 keyhead<=0.0209 keytail<=31.5 local>4.46 peak<=1e-35
+0.027 most<=0.378 leadtail>0.0991 leadlen>0.378 carrytail<=0.0382 second<=1.02
+0.027 bylines<=1e-35 keyhead<=1e-35 second<=1.48
+0.027 keytail>1e-35 second>1.22 titlebelow>0.627 leadlen>1.57
-0.027 bylines<=1e-35 keyhead<=0.551 second<=1.48 keyhead>1e-35 local<=23.5 leadtail<=0.341 carry>0.0804
-0.026 bylines<=2.5 keytail<=843 rivals>31.5
-0.026 keyhead<=0.551 second<=1.26 peak<=-11.9
+0.026 rivals<=9.5 keytail<=384 carrytail<=0.0106
-0.026 leadlen>0.641 cross>0.633
-0.026 leadtail<=0.654 local<=9.89 leans>1e-35 last<=0.0155
-0.026 leadtail<=0.654 local<=9.89 leans<=1e-35 titlebelow>0.394
+0.026 leadtail>0.0606 last<=0.189 closes<=1e-35 bylines<=1e-35 keyhead<=0.25 keytail>79.5 rivals>8.5
+0.026 leadtail>0.0606 last<=0.189 closes<=1e-35 bylines<=1e-35 keyhead<=0.25 keytail<=79.5
-0.026 keytail<=67.5 leadlen<=1.83 leadlen>1.22
+0.026 rivals<=9.5 keytail<=384 carrytail<=0.0106 crossz<=-3.98 leadlen>0.86
+0.026 second>1 keytail>113 carrytail<=0.0875
+0.026 rivals<=9.5 keytail>442 last<=0.0656
-0.026 bylines>2.5 leadlen<=1.33 peak>9.07 rivals>45.5
+0.026 usual>1e-35 bylines<=1.5 carrytail>0.0185 leadtail>0.0451 leans<=1e-35 rivals>5.5 second>1.24
+0.026 usual>1e-35 bylines<=1.5 carrytail>0.0185 leadtail>0.0451 leans<=1e-35 rivals<=5.5
-0.026 usual>1e-35 bylines<=1.5 second>1.23 closes<=1e-35 local<=1
-0.026 second>1.22 closes<=1e-35 titlebelow<=0.627 local<=1
+0.026 local>3.84 crossz<=-3.33 closes<=1e-35 carrytail>0.0366 leadtail<=0.357
+0.026 second>1.06 local<=74.9 keytail<=79.5 leadlen>1.74
+0.026 second>1 local<=74.9 keytail<=79.5 second<=1.06
+0.026 leadlen>0.926 leadlen<=1.03 leadtail>0.654
+0.026 second>1.48 closes<=1e-35 keyhead<=0.27 peak>-9.57
+0.026 keyhead<=0.4 rivals<=20.5 keytail>70.5 second<=1.23 peak>-11.9
+0.026 rivals<=32.5 linked<=0.297 second>0.974 keytail>113 local>9.57
-0.025 second<=2.62 local<=-4.78
+0.025 linked<=0.277 leadtail>0.654 second<=1.63
+0.025 rivals<=14.5 closes<=1e-35 per>0.168 keytail>122 second>1.01
+0.025 second<=0.188 keytail<=143 carry<=0.0804 leadtail<=0.304 last<=1e-35
+0.025 rivals<=8.5 keytail<=442 keytail>107 crossz<=-4.8 second>0.88
+0.025 leadlen>0.182 second<=0.188 keytail<=177 leadtail>0.394
-0.025 keytail>1e-35 second>1.63 rivals>2.5 keytail<=394 bylines>1e-35
-0.025 second<=1.22 margin>-65.2 peak<=-22.5
+0.025 leadlen>2.1 most<=0.294 last>0.0685 leadlen<=2.57
+0.025 leadlen>1.74 titlebelow<=0.191 last<=0.0776
-0.025 rivals<=21.5 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 per<=0.168 leadtail<=0.357
+0.025 keytail>1e-35 second>2.62
-0.025 titlebelow>0.525 keyhead<=0.212 local<=8.65
+0.025 second<=1.5 local>0.663 carrytail<=0.0185
-0.025 keyhead<=0.551 second>1.26 keytail<=79.5
-0.025 keytail<=2.62e+03 bylines<=11.5 bylines>2.5 carrytail<=0.0382 crossz>-9.15
+0.025 linked<=0.297 bylines<=1e-35 leadlen>0.261 keyhead<=1e-35
-0.025 last<=0.429 leans>1e-35 local<=9.89
-0.025 rivals>9.5 leadlen>1.04 leadtail>0.0834 second>0.911 cross>0.51
-0.025 usual>1e-35 second>2.62 keytail>374
-0.025 usual>1e-35 second<=2.62 local<=-3
+0.025 second>1.48 closes<=1e-35 keyhead<=0.282 peak>-9.57
-0.025 keytail<=58.5 leadlen>2.21 bylines>1e-35
-0.025 second>2.84 rivals>3.5 keytail>227
+0.025 crossz<=-2.4 rivals<=21.5 closes<=1e-35 bylines<=1e-35 leadtail<=0.501 carry<=0.111 per>0.168
+0.024 rivals>12.5 keytail>270 second<=0.924
-0.024 usual>1e-35 bylines<=1.5 carrytail>0.0185 leadtail>0.0451 leans>1e-35
-0.024 rivals<=29.5 closes<=1e-35 crossz<=-2.27 carry>0.204 leadtail<=0.394
+0.024 keytail<=1.12e+03 rivals>20.5 second<=0.924
+0.024 usual>1e-35 rivals>20.5 second>0.924 leadtail>0.91
-0.024 closes<=1e-35 linked<=0.305 crossz>-2.27
+0.024 last<=0.329 leadtail>0.0564 rivals<=14.5 closes<=1e-35 per>0.168 keytail>140 second<=1.01
+0.024 usual>1e-35 bylines<=1.5 second>1.26 titlebelow<=0.627 leans<=1e-35
-0.024 rivals<=21.5 closes<=1e-35 crossz<=-2.27 bylines>1e-35
+0.024 local>24.1 keytail>180 leadtail>0.497 leadlen<=1.03
+0.024 keyhead<=0.551 second>1.48
-0.024 last<=0.49 leadlen<=1.74 leans>1e-35 crossz>-5.08
+0.024 second>1.22 closes<=1e-35 titlebelow>0.627 leadlen>1.57
+0.024 local>1.3 leadlen>0.378 crossz<=-4.36 carrytail>0.0185 rivals<=5.5
-0.024 second<=0.974 rivals>5.5 titlebelow>0.0538 carrytail>0.0826
+0.024 rivals<=29.5 closes<=1e-35 crossz<=-3.67 last<=0.223 carrytail>0.0214 leadtail>0.512
+0.024 second<=1.22 margin>-65.2 per>0.854
-0.024 rivals>12.5 keytail<=270 titlebelow>0.0706 carry>0.115
+0.024 keytail>1e-35 rivals<=8.5 leadlen<=0.378
-0.023 second<=1.5 local>0.663 carrytail>0.0185 peak<=-11.9
-0.023 linked<=0.277 leadtail<=0.279 local<=9.89
+0.023 crossz<=-3.33 most<=0.298 closes<=1e-35 carrytail>0.0259 leadtail<=0.357
+0.023 usual>1e-35 second<=1.5 peak>-21 leadlen>1.35 signed<=1e-35 per>0.379
+0.023 keytail>1e-35 rivals<=8.5 keytail<=442 bylines>1e-35 closes>1e-35
+0.023 keyhead<=0.551 second>1.22 leadlen>0.741 carry>0.058 leadtail>0.279
-0.023 second<=2.62 keyhead<=0.551 leadlen>2.57 last>0.0776
+0.023 keytail>1e-35 rivals<=8.5 keytail<=442 leadlen<=0.378
-0.023 leadtail<=0.24 rivals<=17.5 second<=1e-35 last<=1e-35
+0.023 leadlen<=0.622 local>5.34 second<=1.85 carrytail<=0.0214
-0.023 linked<=0.261 leadtail<=0.0451
-0.023 leadlen>0.216 keytail>7.5 carrytail>0.0151 local<=24.1 peak>-19.1 cross>0.585
+0.023 rivals<=29.5 keytail>7.5 keyhead<=0.551 carrytail>0.0185 leadtail>0.512
+0.023 leadlen<=0.54 local>6.22
+0.023 rivals<=9.5 keytail<=442 carrytail<=0.0106 crossz<=-3.98 leadlen>0.86
+0.023 rivals<=44.5 keytail>668 leadlen<=1.21 local>27.4
+0.023 rivals>9.5 titlebelow<=0.0538 keytail<=270 second>0.974 leadlen>0.66 leadtail>0.158
+0.023 rivals<=29.5 closes>1e-35 rivals>4.5
+0.023 rivals<=29.5 closes<=1e-35 crossz<=-2.27 carry<=0.204 second>0.974 keytail>116
+0.023 leadlen>0.216 keytail>7.5 carrytail<=0.0151
-0.023 last<=0.429 second>1.22 keytail<=79.5
-0.023 last<=0.429 second<=1.22 local<=23.5 rivals>12.5
-0.023 leadlen>0.641 leadlen<=0.926 keytail>304
+0.023 keytail<=58.5 leadlen<=2.21 peak>-7.71 keyhead<=0.107 rivals<=3.5 carry<=0.0439
-0.023 keyhead<=0.551 second>1.63 keytail<=55.5
-0.023 keyhead<=0.551 second<=1.63 local<=2.27
+0.023 second<=0.188 keytail>143 local>46
+0.023 crossz<=-2.85 last<=0.223 carrytail>0.0382 leadtail>0.313 rivals>12.5
+0.023 second>0.188 second<=0.313
-0.023 usual>1e-35 second>1.22 closes<=1e-35 local<=1
-0.023 usual>1e-35 second<=1.22 peak<=-11.9
+0.023 carrytail<=0.0949 closes<=1e-35 leadtail>0.265 second<=1.24 rivals>1.5
+0.023 rivals>9.5 titlebelow<=0.0538 keytail>270 leadtail<=0.91 local>46
+0.023 second<=2.62 most<=0.751 peak>-27.7 rivals>5.5 titlebelow>0.149
-0.022 second>2.62 keytail<=73.5
-0.022 second<=1.48 peak<=-23.6
+0.022 last<=0.329 leadtail>0.0564 second<=1.23 rivals<=9.5 keyhead<=0.215
+0.022 linked<=0.277 leadtail>0.654
-0.022 last<=0.49 second<=1.5 local<=23.5 peak<=-10.3
-0.022 bylines<=2.5 usual>1e-35 second<=1.5 peak<=-23.6
-0.022 second>1 keytail<=113
-0.022 closes<=1e-35 linked<=0.305 bylines<=1e-35 crossz>-2.27
+0.022 last<=0.0776 leadlen>1.74 titlebelow<=0.191
-0.022 linked<=0.277 bylines<=1e-35 leadlen>0.261 leadtail<=0.0451
-0.022 crossz>-3.33 closes>1e-35
+0.022 rivals>29.5 leadlen>1.18
-0.022 rivals>9.5 leadlen>1.04 leadtail>0.0834 second<=0.911
-0.022 keyhead<=0.4 rivals>20.5
-0.022 keyhead<=0.4 rivals<=20.5 keytail>70.5 second<=1.23 peak<=-11.9
-0.022 keyhead<=0.4 rivals<=20.5 keytail<=70.5 margin<=7.2
+0.022 second>1 local<=74.9 keytail>113 keytail<=384 leadtail>0.438
-0.022 crossz<=-2.4 rivals>21.5
-0.022 crossz<=-2.4 rivals<=21.5 closes<=1e-35 bylines>1e-35
-0.022 crossz<=-2.4 rivals<=21.5 closes<=1e-35 bylines<=1e-35 leadtail<=0.501 carry>0.111
+0.022 rivals<=9.5 keytail>384 crossz<=-6.86 leadlen>0.471
-0.022 rivals<=17.5 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 keyhead>0.305
-0.022 second<=0.947 leadtail<=0.601 keyhead<=0.373 rivals>10.5 per<=0.677
+0.022 second>4.44 keytail<=374 per<=0.0894
-0.022 keyhead<=0.551 second<=1.48 peak<=-21
-0.022 keytail<=67.5 signed<=1e-35 carry>0.0477 keyhead>0.0548 keytail>37.5
-0.022 rivals<=17.5 closes<=1e-35 crossz<=-2.27 bylines>1e-35
-0.021 second>1.26 keytail<=79.5
-0.021 keytail<=67.5 signed<=1e-35 titlebelow<=0.361 rivals>2.5
-0.021 linked<=0.228 leadtail<=0.0718
-0.021 leadtail<=0.654 local<=9.89 titlebelow<=0.394 leans>1e-35 last<=0.113
-0.021 rivals>9.5 titlebelow>0.0538 keyhead>0.136
-0.021 most<=0.378 leadtail<=0.0991
+0.021 crossz<=-2.85 rivals<=17.5 closes<=1e-35 leadtail>0.357 second<=1.26 second>0.412
+0.021 crossz<=-2.85 rivals<=20.5 closes<=1e-35 bylines<=1e-35 per>0.168 carrytail>0.0281
-0.021 keytail>1e-35 second>2.21 linked>0.16
+0.021 rivals<=9.5 leadlen>0.378 keyhead<=0.212 carry<=0.0477
-0.021 rivals>119 leadtail<=0.452
+0.021 crossz<=-3.33 last<=0.216 closes<=1e-35 carrytail>0.0259 leadtail<=0.357
+0.021 rivals<=12.5 closes<=1e-35 per>0.173 keytail>140
-0.021 second>2.62 rivals<=3.5
-0.021 keytail<=2.62e+03 bylines>7.5 most>0.271
+0.021 peak<=-1.79 closes<=1e-35 most<=0.157
+0.021 second>1.22 closes<=1e-35 titlebelow<=0.627 local>1 leadlen>0.741
-0.021 second<=1 leadtail<=0.654 rivals>9.5
-0.021 linked>0.116 margin<=5.47 closes>1e-35
+0.021 local>1 carrytail>0.0185 leadlen>1.04 crossz<=-4.73 peak>-10.7
+0.021 local>1 carrytail>0.0185 leadlen<=0.54 leans<=1e-35
-0.021 rivals>9.5 titlebelow>0.0538 keyhead>0.128
-0.021 rivals>17.5
-0.021 usual>1e-35 second>1.63 rivals>2.5 keytail<=394 bylines>1e-35
-0.021 keyhead<=0.433 rivals<=21.5 closes<=1e-35 keytail>46.5 second>1.23 carrytail>0.0899
-0.021 keyhead<=0.433 rivals<=21.5 closes<=1e-35 keytail<=46.5 signed<=1e-35
+0.021 keytail<=2.62e+03 keytail>843 per>0.854 usual<=0.235
-0.021 second>2.62 keytail<=374 rivals<=3.5
+0.020 last<=0.429 leans<=1e-35 leadlen>0.378 leadtail>0.488 second<=1.63
+0.020 leadlen<=0.641 local>5.34 leadlen>0.471 second<=1.16
-0.020 bylines<=2.5 usual<=0.0438 cross<=0.285
-0.020 usual>1e-35 second>2.62 keytail<=374 rivals<=3.5
+0.020 keytail<=2.62e+03 bylines<=11.5 bylines>4.5 local>41.5
-0.020 rivals<=44.5 keytail>668 leadlen<=1.21 local<=27.4
-0.020 leadlen>0.182 second<=0.188 keytail<=143 carry>0.0804 keytail>37.5
-0.020 local<=24.1 peak>-19.6 cross>0.633
-0.020 local<=24.1 peak<=-19.6 second>1.5
-0.020 crossz<=-2.85 carry>0.197
-0.020 last<=0.459 second>1.22 keytail<=79.5
-0.020 last<=0.49 second<=2.62 leadlen>2.57 last>0.0776
-0.020 last<=0.49 second<=2.62 leadlen<=1.79 leans>1e-35 carry>0.0247
+0.020 second<=1.22 margin>-65.2 peak>-22.5 per>0.854
-0.020 crossz<=-2.85 most>0.378
-0.020 closes<=1e-35 peak<=2.04 linked<=0.0769 leadtail<=0.0991
-0.020 usual>1e-35 second>2.03 linked>0.235
+0.020 linked<=0.261 leadtail>0.0564 bylines<=1e-35 leans<=1e-35 second<=1.26
+0.020 last<=0.303 leadtail>0.0718 closes<=1e-35 bylines<=1e-35 keyhead<=0.25 rivals<=9.5 keytail<=91.5
-0.020 linked<=0.297 bylines<=1e-35 leadlen>0.261 keyhead>1e-35 second<=0.188 leadtail<=0.394
-0.020 rivals>9.5 titlebelow<=0.0538 keytail<=270
-0.020 second<=1.5 peak<=-21 local>29.4
-0.020 crossz<=-2.85 last>0.223
+0.020 leadlen<=0.471 local>5.34 second<=0.563
-0.020 last<=0.303 leadtail<=0.0718
-0.019 last<=0.429 second>1.22 keytail>79.5 leadtail<=0.445 keyhead>0.163
+0.019 second>1.22 titlebelow<=0.627 usual>0.0438
-0.019 crossz<=-2.85 rivals<=17.5 closes<=1e-35 carry>0.204
-0.019 second>0.974 local<=9.57 leans<=1e-35 second<=1.2
+0.019 carrytail<=0.0534 second<=1.02
+0.019 crossz<=-2.85 rivals<=17.5 closes<=1e-35 leadtail<=0.357 carry<=0.0804
-0.019 second>1.56 local<=74.9 peak<=-11.9 last>0.171
-0.019 second<=0.974 rivals>5.5 titlebelow<=0.0538 keytail<=270
-0.019 keyhead<=0.551 second>1.63 rivals<=2.5
-0.019 keyhead<=0.551 second<=1.63 local<=0.663
-0.019 carrytail>0.0534 leadtail<=0.279 local>9.89
-0.019 local>1.3 leadlen>0.378 crossz>-4.36
-0.019 second<=1e-35 leadtail<=0.452 carry>1e-35 leadtail>0.274
-0.019 leadlen>0.54 second<=1e-35 leadtail>0.261 peak<=5.37
-0.019 leadlen>0.54 second<=1e-35 leadtail<=0.261 keytail<=49.5
-0.019 keytail>7.5 rivals<=5.5 closes<=1e-35 titlebelow<=1e-35 leans>1e-35
+0.019 usual>1e-35 second>2.03 leadlen>0.431 closes<=1e-35 keyhead<=0.197
-0.019 keyhead<=0.4 bylines>1e-35
-0.019 keyhead<=0.4 bylines<=1e-35 leadtail<=0.0451
-0.019 crossz<=-2.85 rivals<=17.5 closes<=1e-35 leadtail<=0.357 carry>0.0804
+0.019 rivals<=44.5 most<=0.59 second>0.974 keytail>79.5 keyhead<=0.3
+0.019 keytail<=67.5 leadlen<=1.83 rivals<=3.5 keyhead<=0.128 carry<=0.0439
-0.019 leadlen<=1.74 titlebelow>0.525
+0.019 keytail>1e-35 rivals<=8.5 keytail<=442 carrytail>0.0106 second>1.2 titlebelow<=0.365
+0.019 last<=0.49 second<=2.62 leadlen>1.79 last>0.0776 leadlen<=2.57
+0.019 last<=0.303 leadtail>0.0718 closes<=1e-35 bylines<=1e-35 keyhead<=0.25 rivals>9.5
-0.019 linked<=0.277 leadtail<=0.654 local<=9.89 carry>0.0674
-0.019 keytail>7.5 rivals<=5.5 closes<=1e-35 titlebelow>1e-35
-0.018 titlebelow>0.752 carry>0.0202 crossz>-7.11
-0.018 titlebelow>0.598 carry>0.0202 crossz<=-7.11 keytail>270
+0.018 bylines<=2.5 keytail>843
+0.018 second>0.974 local>9.57 rivals<=7.5
-0.018 usual>1e-35 second>1.48 closes<=1e-35 keyhead>0.27 leadtail<=0.474
-0.018 usual>1e-35 second<=1.48 peak<=-23.6
-0.018 keyhead<=0.433 bylines<=1e-35 second>1.48 keytail>82.5 leadtail<=0.154
-0.018 keyhead<=0.433 bylines<=1e-35 second>1.48 keytail<=82.5
-0.018 keyhead<=0.433 bylines<=1e-35 second<=1.48 local<=4.74
+0.018 linked<=0.261 leadtail>0.0451 rivals<=8.5 leans<=1e-35 second<=1.01
-0.018 local>2.27 leadtail<=0.0718
-0.018 cross>0.541 peak>-1.45
-0.018 last<=0.459 second>1.22 keytail>79.5 leadtail<=0.445 last>0.111
+0.018 rivals<=119 rivals>44.5 second>0.924 leadtail>0.91
+0.018 keytail>7.5 rivals<=12.5 closes<=1e-35 keyhead<=0.305 bylines<=1e-35
-0.018 last<=0.459 second<=1.22 rivals>9.5 leadlen<=1.16
+0.018 keytail>113 rivals<=8.5 second>1.02 last>0.113
-0.018 keytail>1e-35 rivals<=8.5 keytail<=442 bylines>1e-35 closes<=1e-35
+0.018 usual>1e-35 bylines<=1.5 second>1.23 closes<=1e-35 local>1
-0.018 rivals>12.5 leadlen<=1.18
-0.018 crossz<=-2.85 rivals>20.5
-0.018 crossz<=-2.85 rivals<=20.5 closes<=1e-35 bylines>1e-35
-0.018 crossz<=-2.85 rivals<=20.5 closes<=1e-35 bylines<=1e-35 per<=0.168 leadtail<=0.357
+0.018 second>1 local<=74.9 margin>-5.99
-0.018 closes<=1e-35 linked<=0.17 leadtail<=0.0991
-0.018 most>0.25 margin<=3.73 closes>1e-35
+0.018 keytail<=2.62e+03 bylines<=4.5 keytail>843 local<=52.5 leadlen>0.517
+0.018 rivals<=44.5 keytail>668
+0.018 second>1 local<=74.9 peak>-11.9 keytail>79.5
-0.018 local>2.27 crossz>-3.33
+0.018 rivals<=29.5 keyhead<=0.551 keytail>67.5 second>0.974 leadtail>0.154 local<=49.2
+0.017 rivals<=8.5 leadlen>0.378 crossz<=-5.3
-0.017 keyhead<=0.551 bylines>1e-35 leadlen>1.03 crossz>-6.3
-0.017 keyhead<=0.551 bylines>1e-35 leadlen<=1.03
-0.017 keyhead<=0.551 bylines<=1e-35 leadlen<=0.261 keytail<=34.5
-0.017 peak<=-3.99 most>0.143 closes>1e-35
-0.017 peak<=-3.99 most<=0.143 leadtail<=0.0991
-0.017 leadtail>0.0606 last>0.189
-0.017 local>1.3 leadlen>0.378 carrytail>0.0185 leadtail<=0.162
-0.017 closes<=1e-35 per<=0.173 keytail<=143 leadtail<=0.274 keyhead<=0.0271
+0.017 linked<=0.261 leadtail>0.0564 rivals<=9.5 leadlen<=0.378 second>1 keytail<=122
+0.017 most<=0.378 leadtail>0.0991 closes<=1e-35 bylines>1e-35
+0.017 most<=0.378 leadtail>0.0991 closes<=1e-35 bylines<=1e-35 crossz>-3.33
-0.017 second<=0.974 second>0.935 leadlen<=1.02 carrytail<=0.0398 leadlen>0.507
+0.017 second<=2.62 keyhead<=0.551 leadlen>1.74 last>0.0776 leadlen<=2.57
+0.017 keytail<=2.62e+03 bylines<=7.5 bylines>4.5 local>41.5
+0.017 linked<=0.277 leadtail<=0.654 local>9.89 rivals>8.5 leadlen>1.25
+0.017 linked<=0.277 leadtail<=0.654 local>9.89 rivals<=8.5
+0.017 rivals>12.5 local<=46 carrytail<=0.0382
-0.017 usual>1e-35 second<=2.03 rivals>5.5 keytail<=161
+0.017 cross<=0.541 leadtail>0.0718 rivals>12.5
+0.017 cross<=0.541 leadtail>0.0718 rivals<=12.5 closes<=1e-35 bylines>1e-35
+0.017 cross<=0.541 leadtail>0.0718 rivals<=12.5 closes<=1e-35 bylines<=1e-35 last>0.22
-0.017 second>2.62 keytail<=85.5
-0.017 keytail<=67.5 signed<=1e-35 keyhead<=0.118 rivals>1.5
-0.017 keytail<=67.5 signed<=1e-35 keyhead<=0.118 rivals<=1.5 keytail>12.5 titlebelow>0.361
-0.017 keytail<=12.5 signed<=1e-35 keyhead<=0.118 rivals<=1.5
-0.017 second<=2.62 keyhead<=0.551 rivals>4.5 keytail<=137
-0.017 rivals<=12.5 closes<=1e-35 keyhead>0.305
-0.017 rivals>9.5
-0.017 local>2.27 leadtail<=0.0991
-0.017 leadlen<=0.182 carrytail>0.0755
+0.017 last<=0.459 second<=1.22 rivals>9.5 leadlen>1.16
+0.017 second>1.22 closes<=1e-35 leadlen>0.741 keyhead>0.169 leadtail>0.438
-0.017 closes<=1e-35 linked<=0.323 bylines<=1.5 crossz>-5.08 leans>1e-35
+0.017 rivals<=29.5 closes>1e-35 leadlen>0.495
+0.017 rivals>32.5 keytail>883
+0.017 keytail>442 rivals<=8.5 last<=0.0656
-0.017 local>1 carrytail>0.0185 leadlen>0.54 crossz>-4.73
-0.017 local>1 carrytail>0.0185 leadlen<=0.54 leans>1e-35
-0.016 usual>1e-35 rivals>20.5 second>0.924 leadtail<=0.91
-0.016 usual>1e-35 rivals>20.5 second<=0.924 leadtail<=0.422
-0.016 keytail<=67.5 leadlen<=1.83 rivals<=3.5 keyhead<=0.128 carry>0.0439 leadlen>1.1
+0.016 closes<=1e-35 linked<=0.17 leadtail>0.0991 bylines<=1e-35 keyhead<=0.305 rivals>9.5
+0.016 second>0.974
-0.016 usual>1e-35 second>2.62 keytail<=73.5 rivals>3.5
-0.016 usual>1e-35 second>1.66 rivals>2.5 keytail>394
-0.016 usual>1e-35 second>1.66 rivals>2.5 keytail<=394 bylines>1e-35
-0.016 usual>1e-35 second>1.66 rivals<=2.5
-0.016 keyhead<=0.551 bylines<=1e-35 keyhead>1e-35 keytail<=37.5 carry>0.0674
-0.016 closes<=1e-35 local>1 bylines<=1e-35 cross>0.687
-0.016 closes<=1e-35 per<=0.194 keytail<=143 leadtail<=0.211 carry<=0.0439
-0.016 keytail<=67.5 signed<=1e-35 titlebelow<=0.361 rivals<=2.5 carry<=0.177 leadlen>1.12
-0.016 keyhead<=0.433 rivals<=21.5 keytail>67.5 second>1.23 carrytail>0.0899
+0.016 usual>1e-35 second<=1.63 cross<=0.699 rivals>8.5 leadlen>1.2
-0.016 rivals>8.5
-0.016 closes<=1e-35 local>1 bylines>1e-35
+0.015 bylines<=2.5 usual>0.0438 second>1.5
-0.015 linked<=0.277 bylines>1e-35
+0.015 keytail>107 rivals<=8.5 keytail<=442 second>0.188 leadlen>0.279
-0.015 titlebelow>0.598 keyhead<=0.244 leadlen<=1.17
-0.015 second>0.974 last>0.154 leadtail<=0.313 carry<=0.158
+0.015 rivals<=8.5 keytail>442 last<=0.0656
-0.015 second<=1 rivals>9.5
+0.015 local>2.27 leadtail>0.0991 last>0.151
-0.015 rivals<=9.5 leadlen<=0.378 second<=1 rivals>1.5
+0.015 keytail>7.5 carrytail<=0.0151 last<=0.0326 leadlen>0.85
+0.015 keytail>7.5 carrytail<=0.0151 last<=0.0326 leadlen<=0.85 crossz>-4.29
-0.015 closes<=1e-35 crossz>-3.5 leadtail>0.279
-0.015 closes<=1e-35 crossz<=-3.5 bylines>1e-35
-0.015 closes<=1e-35 crossz<=-3.5 bylines<=1e-35 carry>0.204
-0.015 rivals<=8.5 leadlen>0.378 crossz>-5.3 keyhead>0.147 leadtail>0.172
+0.015 leadlen>0.182 second<=0.188 keytail<=177 titlebelow<=0.252 carry<=0.171
-0.015 keytail<=2.62e+03 bylines<=2.5 rivals>119 usual<=0.566
+0.015 leans<=1e-35 second<=1.26 rivals<=5.5 titlebelow<=1e-35
+0.015 keytail>1e-35 rivals<=8.5 closes<=1e-35 keyhead<=0.206
-0.015 usual>1e-35 second>2.03 leadlen>0.431 closes<=1e-35 keyhead>0.197
+0.015 keytail<=67.5 signed<=1e-35 carry<=0.0477 rivals<=3.5
-0.015 keyhead<=0.433 bylines>1e-35
-0.015 last<=0.49 leadlen>2.1 most>0.294
-0.015 last<=0.49 leadlen<=2.1 titlebelow>0.598
-0.015 last<=0.49 leadlen<=2.1 titlebelow<=0.598 leans>1e-35 crossz>-5.08
+0.015 keyhead<=0.551 second<=1.63 local>2.27 leadlen<=0.54
-0.015 keyhead<=0.4 rivals<=20.5 keytail>70.5 second>1.23 carrytail>0.085
+0.015 leadlen>0.216 keytail>883 rivals>29.5
-0.015 carrytail>0.0534 leadtail>0.279 rivals>12.5
-0.015 second<=2.62 most<=0.751 peak<=-27.7
+0.015 second>1 local<=49.2 peak>-11.9 rivals<=4.5
-0.015 keyhead<=0.433 rivals<=21.5 keytail<=67.5 signed<=1e-35
+0.015 bylines<=2.5 usual>1e-35 second>1.5
+0.015 rivals<=8.5 keytail>7.5 closes<=1e-35 keyhead<=0.206
+0.015 last<=0.329 leadtail>0.0564 rivals<=14.5 closes<=1e-35 per>0.168 keytail<=140
+0.015 last<=0.429 leadtail>0.0451 rivals<=14.5 leans<=1e-35 second<=1.23
-0.015 second>2.62 rivals>3.5 keytail<=227 keytail>73.5 per<=0.0364
-0.015 leadtail<=0.654 rivals<=17.5 second>1e-35 last>0.161
+0.015 leans<=1e-35 leadlen>0.378 leadtail>0.488 second<=1.63 rivals>5.5
+0.015 leans<=1e-35 leadlen>0.378 leadtail<=0.488 carry<=0.0674
+0.014 last<=0.429 leans<=1e-35 second<=1.38 rivals<=8.5
-0.014 usual>1e-35 second>2.03 leadlen<=0.431 rivals<=4.5
+0.014 keyhead<=0.4 bylines<=1e-35 leadtail>0.0451 second>1.48 leadtail<=0.387
-0.014 rivals>9.5 local>1 leadlen<=1.04 titlebelow<=0.0706
+0.014 second>1 keytail>113 carrytail>0.0875 leadtail>0.308
-0.014 rivals<=8.5 keytail<=442 keytail>107 usual>0.0438 per<=0.173
-0.014 keyhead<=0.551 second>1.22 leadlen>0.741 carry>0.058 leadtail<=0.279
-0.014 keyhead<=0.551 second>1.22 leadlen<=0.741 leadlen>0.392
-0.014 keyhead<=0.551 second<=1.22 peak<=-11.9
-0.014 usual>1e-35 second>1.63 rivals>2.5 keytail<=49.5 bylines<=1e-35
+0.014 closes<=1e-35 local>1 bylines<=1e-35 cross<=0.687 second>1 keytail>79.5
+0.014 closes<=1e-35 linked<=0.323 bylines<=1.5 second<=1e-35 leadtail>0.394
+0.014 keytail>1e-35 rivals<=8.5 keytail<=442 leadlen>0.378 second<=0.188 carry<=0.0548
+0.014 rivals<=44.5 most<=0.59 second<=0.974 leadtail>0.654
-0.014 second<=0.188 keytail<=177 leadtail<=0.394 carry>1e-35 titlebelow<=0.32 carry<=0.0804
+0.014 usual>1e-35 second>2.03 linked<=0.235 leadlen>0.431
+0.014 linked<=0.297 bylines<=1e-35 leadlen>0.261 keyhead>1e-35 second<=0.188 leadtail>0.394
-0.014 closes<=1e-35 local>1 second>1 keytail<=79.5
-0.014 closes<=1e-35 local>1 second<=1 leadtail<=0.654 keyhead>0.133
-0.014 linked>0.184 local>11
-0.014 linked<=0.184 leadtail<=0.0718
-0.014 second<=1.5 peak>-21 leadlen<=1.94 crossz>-4.73
+0.014 keytail>1e-35 carrytail<=0.0151
-0.014 second>2.62 rivals>3.5 keytail<=73.5
+0.014 second<=1.5 peak>-21 leadlen<=1.94 crossz<=-4.73 rivals<=8.5
+0.014 second<=1 leadtail>0.654
+0.013 keytail<=67.5 leadlen<=1.22 rivals<=2.5 carry<=0.181
-0.013 rivals<=29.5 keyhead<=0.551 keytail>67.5 second>0.974 leadtail<=0.154
+0.013 last<=0.429 leans<=1e-35 leadlen>0.378 leadtail<=0.488 linked<=0.0397
+0.013 second>1 local<=74.9 keytail>79.5 peak>-11.9
-0.013 closes<=1e-35 linked<=0.305 bylines>1e-35
+0.013 local>1.3 leadlen<=0.378 second<=1.41 rivals>1.5
+0.013 second<=1.5 local>0.663 carrytail>0.0185 peak>-11.9 second>1
+0.013 keyhead<=0.4 rivals<=20.5 keytail<=70.5 margin>7.2
+0.013 rivals<=9.5 keytail<=384 carrytail<=0.0106 crossz>-3.98
+0.013 last<=0.429 second<=1.22 local>23.5
-0.013 bylines>1e-35
-0.013 local<=23.5 leans>1e-35 cross<=0.285
-0.013 local<=23.5 leans<=1e-35 rivals>12.5
-0.013 usual>1e-35 keyhead>1e-35 keytail>46.5 rivals<=17.5 titlebelow>1e-35
-0.013 usual>1e-35 keyhead>1e-35 leadtail>0.0451 keytail>67.5 rivals<=8.5 titlebelow>1e-35
+0.013 rivals<=9.5 titlebelow>1e-35 leadlen<=1.27 crossz<=-7.53
+0.013 keytail<=67.5 signed<=1e-35 keyhead<=0.118 rivals<=1.5 keytail>12.5 titlebelow<=0.361
-0.013 leadlen>0.926 cross<=0.633 leadlen<=1.03
+0.013 bylines<=1e-35 keyhead<=0.551 second<=1.48 keyhead>1e-35 local>23.5
-0.013 keytail>1e-35 second<=2.21 rivals>4.5 keytail<=177
-0.013 last<=0.49 leadlen>1.74 titlebelow<=0.191 last>0.0776
-0.013 last<=0.49 leadlen<=1.74 keytail<=67.5 rivals>2.5
+0.013 last<=0.49 second<=2.21 leadlen<=1.79 crossz<=-5.08 rivals<=3.5
+0.013 keytail>113 rivals<=8.5 second>0.989 last>0.119
+0.013 usual>1e-35 rivals<=8.5 leadlen>0.316 second>1e-35 last<=0.113
-0.013 keytail>58.5 leadtail<=0.0412 keyhead<=0.0834
+0.012 second>1 local<=74.9 keytail>113 keytail<=384 leadtail<=0.438 per>0.245 rivals<=15.5
-0.012 rivals>9.5 leadlen<=1.04 titlebelow<=0.0706
+0.012 linked<=0.277 leadtail<=0.654 local>9.89 second>1
+0.012 linked<=0.277 leadtail<=0.654 local>9.89 second<=1 rivals<=4.5 crossz<=-4.51
-0.012 rivals<=29.5 keyhead<=0.551 keytail<=70.5 signed<=1e-35
+0.012 leadtail<=0.654 local>9.89 rivals>8.5 leadlen>1.25
+0.012 leadtail<=0.654 local>9.89 rivals<=8.5 per>0.194
-0.012 leadlen>0.54 peak<=-19.6 last<=0.129
+0.012 second<=0.935 leadtail>0.601
+0.012 closes<=1e-35 linked<=0.305 crossz<=-2.27 bylines<=1e-35 keyhead<=1e-35
-0.012 usual>1e-35 keyhead>1e-35 leadtail>0.0451 keytail>67.5 rivals>8.5 keytail<=259
-0.012 second<=2.21 rivals>4.5 keytail<=177
-0.012 leadlen<=1.74 titlebelow<=0.525 leans>1e-35
+0.012 rivals<=12.5 closes>1e-35 leadlen>0.888
-0.012 linked<=0.297 bylines>1e-35
+0.012 second>1 local<=49.2 peak>-11.9 rivals>4.5 keytail>171
+0.012 rivals>9.5 local>1 leadlen>1.04
+0.012 keytail<=2.62e+03 keytail>843 per<=0.854 leadlen>0.483
+0.012 keytail>1e-35 rivals<=8.5 leadlen>0.316 last<=0.113 leadlen<=2.1
+0.012 second<=1.26 peak>-21 local>23.5
-0.012 rivals<=8.5 keytail<=442 keytail>107 crossz>-4.8
+0.012 keyhead<=0.433 rivals<=21.5 keytail>67.5 second<=1.23 carrytail>0.0185
+0.012 leadlen>0.216 per>0.854 leadlen<=1.2
+0.012 leadlen>0.216 per<=0.854 rivals>32.5 leadtail>0.91
+0.012 linked<=0.277 bylines<=1e-35 leadlen>0.261 leadtail>0.0451 second<=1.5 crossz<=-4.73
-0.012 usual>1e-35 keyhead>1e-35 leadtail>0.0451 second>0.974 last>0.151 leadtail<=0.408
+0.012 keyhead<=1e-35 bylines<=1e-35 leadlen<=1.45
+0.012 usual>1e-35 rivals<=8.5 leadlen<=0.316 second<=1
-0.012 rivals<=29.5 keyhead<=0.551 keytail<=67.5 signed<=1e-35
-0.012 second>1.48 closes<=1e-35 keyhead>0.27
-0.012 usual>1e-35 second<=1.63 cross<=0.699 rivals>8.5 leadlen<=1.2
-0.012 rivals<=44.5 most<=0.59 second>0.974 keytail<=79.5
+0.012 carrytail>0.0534 leadtail>0.279 rivals<=12.5
+0.012 carrytail<=0.0534 second>1.02 keytail>79.5 keyhead>0.209
+0.012 carrytail<=0.0534 second>1.02 keytail<=79.5
+0.012 rivals<=9.5 keytail<=442 carrytail<=0.0106 crossz>-3.98
-0.012 second<=0.974 margin<=2.92 leadtail>0.211
-0.012 rivals<=12.5 second>1.03 keytail<=113
+0.011 rivals<=8.5 keytail<=442 keytail>107 usual>0.0438 per>0.173 leadlen>0.279
+0.011 carry>0.171 leadtail>0.387 last<=0.283
+0.011 carry<=0.171 crossz>-3.75
+0.011 rivals<=12.5 closes<=1e-35 keyhead<=0.305 keytail>140
-0.011 usual>1e-35 second>1.66 rivals>2.5 keytail<=55.5 bylines<=1e-35
-0.011 keytail<=58.5 leadlen<=2.21 peak>-7.71 keyhead<=0.107 rivals>3.5
-0.011 keytail<=58.5 leadlen<=2.21 peak>-7.71 keyhead<=0.107 rivals<=3.5 carry>0.0439 leadlen>0.85
+0.011 closes<=1e-35 local>1 second>1 keytail>79.5
+0.011 closes<=1e-35 local>1 second<=1 leadtail>0.654
-0.011 crossz<=-3.33 most>0.298
+0.011 cross>0.454 local>16.9 leadtail>0.219
+0.011 cross<=0.454 closes<=1e-35 peak<=2.04 carrytail>0.0413
+0.011 crossz<=-2.85 carry<=0.197 bylines>1e-35
+0.011 crossz<=-2.85 carry<=0.197 bylines<=1e-35 leadtail<=0.0564
+0.011 keytail>1e-35 rivals<=8.5 leadlen<=0.316 keytail<=122
+0.011 linked<=0.184 leadtail>0.0718 leadlen>0.378 carrytail>0.0382
-0.011 crossz<=-3.33 last>0.216
+0.011 second<=0.947 leadtail>0.601
-0.011 usual>1e-35 second<=1.5 peak>-21 leadlen>1.35 titlebelow>0.297 linked>0.11
-0.011 leadlen>1.22 per<=0.854 rivals>32.5 leadtail<=0.91
-0.011 leadlen>0.216 per<=0.854 rivals>32.5 leadtail<=0.91 leadlen<=1.22 second>1.03
+0.011 keytail>67.5
+0.011 closes>1e-35 leadlen>0.378 second>0.77
+0.011 leadlen<=0.216 leadtail<=0.996 carrytail>0.0455 second>1.85
+0.011 leadlen<=0.216 leadtail<=0.996 carrytail>0.0455 second<=0.313
+0.011 keytail<=67.5 signed<=1e-35 titlebelow<=0.361 rivals<=2.5 carry<=0.177 leadlen<=1.12
+0.011 second<=1 leadtail>0.91 keytail<=574
+0.011 second<=1 leadtail<=0.91 keytail>926
-0.011 keyhead<=0.551 second<=1.26 peak>-11.9 bylines>1e-35
-0.011 rivals<=44.5 most<=0.59 second>0.974 keytail>79.5 keyhead>0.3
+0.010 rivals<=29.5 closes<=1e-35 crossz<=-2.27 carry<=0.204 keytail>55.5 second<=1
-0.010 rivals<=8.5 keytail<=442 keytail>107 crossz>-5.08
+0.010 second>1.26 keytail>79.5 leans>1e-35 local>9.89
+0.010 second>1.26 keytail>79.5 leans<=1e-35 leadtail<=0.279
+0.010 bylines<=2.5 usual>0.0438 second>1.26
-0.010 closes<=1e-35 linked<=0.305 crossz<=-2.27 bylines>1e-35
-0.010 closes<=1e-35 linked<=0.305 crossz<=-2.27 bylines<=1e-35 keyhead>1e-35 keytail<=37.5
+0.010 linked<=0.261 leadtail>0.0564 bylines<=1e-35 leans<=1e-35 second>1.26 leadtail<=0.25
-0.010 second>1 local<=74.9 keytail<=113
-0.010 keytail<=67.5 leadlen<=1.22 rivals<=2.5 carry>0.181 second>0.188
+0.010 most<=0.378 leadtail>0.0991 leadlen>0.378 carrytail>0.0382
-0.010 leadlen<=0.641 local>5.34 carrytail>0.0214 leans>1e-35
-0.010 keyhead<=0.551 second>1.26 keytail>79.5 carrytail>0.0937
-0.010 cross<=0.541 leadtail<=0.0718
+0.010 keytail>1e-35 second>1.22 titlebelow<=0.627 usual>0.0438
-0.010 rivals<=29.5 closes<=1e-35 crossz>-3.67 leadtail>0.279
-0.010 rivals<=29.5 closes<=1e-35 crossz<=-3.67 last>0.223
+0.010 linked<=0.261 leadtail>0.0451 rivals<=8.5 leans<=1e-35 second>1.01 keytail<=113
-0.010 second<=2.21 rivals>8.5 leadlen<=1.2
+0.010 second>1e-35 rivals<=8.5 keytail<=442 keytail>107 leadlen>0.279
+0.010 linked<=0.297 bylines<=1e-35 leadlen<=0.261 keytail<=134
+0.010 second>1.5 leadtail<=0.387
-0.010 rivals<=9.5 keytail>384 last>0.0656 crossz<=-6.94
+0.010 crossz<=-2.85 rivals<=20.5 closes<=1e-35 bylines<=1e-35 per<=0.168 leadtail>0.357
+0.010 second>0.974 last<=0.154 margin>-5.99 local<=17.3
+0.010 second>0.974 last<=0.154 margin<=-5.99 leadlen>0.741
-0.010 second<=1 local>0.663 carrytail>0.0185 peak>-11.9 rivals>5.5
+0.010 keyhead<=0.551 bylines<=1e-35 keyhead>1e-35 keytail>37.5 leadlen<=0.55
+0.010 keyhead<=0.551 bylines<=1e-35 keyhead>1e-35 keytail<=37.5 carry<=0.0674
-0.010 rivals<=8.5 keytail<=107 signed<=1e-35
+0.010 leadtail<=0.654 rivals>17.5 leadlen>1.2
+0.010 leadtail<=0.654 rivals<=17.5 second>1e-35 last<=0.161
-0.010 titlebelow<=0.598 titlebelow>0.187 per<=0.344
-0.010 leadlen<=0.641 local>5.34 second<=1.93 rivals>4.5 keytail<=239
+0.010 leadlen<=0.182 carrytail<=0.122 keytail>355
-0.010 usual>1e-35 keyhead>1e-35 leadtail>0.0451 keytail<=67.5
+0.010 leadlen<=0.641 local>5.34 carrytail>0.0214 leans<=1e-35
+0.010 closes>1e-35 rivals>4.5 second<=1.07
+0.010 closes<=1e-35 linked<=0.305 bylines<=1e-35 crossz<=-2.27 keyhead<=1e-35
+0.010 rivals<=9.5
+0.010 local>23.5 second<=1
+0.010 linked<=0.277 bylines<=1e-35 leadlen>0.261 leadtail>0.0451 second>1.5 leadtail<=0.387
+0.009 second<=2.21 rivals<=8.5 crossz<=-5.3
+0.009 leadlen<=0.641 local>5.34 second<=0.995 rivals<=4.5
-0.009 keyhead<=0.551 second<=1.63 local>2.27 leadlen<=2.1 leadlen>0.54 crossz>-4.87
+0.009 keyhead<=0.433 rivals<=21.5 closes<=1e-35 keytail>46.5 second<=1.23
+0.009 rivals>29.5 leadtail<=0.91 leadlen>1.18
-0.009 leadlen<=0.622 local>5.34 second>1.85 keytail<=199
-0.009 leadlen<=0.641 local<=5.34 second>2.03
-0.009 leadlen>0.216 keytail>7.5 rivals>29.5 keytail<=883 second>1
-0.009 keyhead<=0.551 second<=1.48 peak>-21 leadlen<=1.74 leadtail<=0.654 local<=9.89
+0.009 leadlen>0.216 per>0.854 keytail>140
-0.009 second>1 local<=74.9 keytail>384
+0.009 leadlen>0.216 keytail>7.5 carrytail>0.0151 local>24.1
+0.009 rivals<=17.5 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 keyhead<=0.305 keytail>122 second<=0.911
+0.009 leadtail>0.0606 last<=0.189 closes<=1e-35 bylines>1e-35
+0.009 leadtail>0.0606 last<=0.189 closes<=1e-35 bylines<=1e-35 keyhead>0.25
-0.009 titlebelow>0.598 carrytail<=0.0496 leadlen<=1.12
-0.009 usual>1e-35 second>2.03 leadlen<=0.431 rivals>4.5 leadtail<=0.285
+0.009 leadtail<=0.654 rivals<=17.5 second<=1e-35 leadtail>0.24
+0.009 leadtail>0.654 leadlen<=0.906
+0.009 titlebelow>0.598 keyhead<=0.244 leadlen>1.17 carrytail<=0.103 second<=0.313
-0.009 second>1 local<=74.9 keytail>113 keytail<=384 leadtail<=0.438 per>0.245 rivals>15.5
-0.009 usual>1e-35 rivals<=8.5 leadlen>0.316 second>1e-35 last>0.113
-0.009 second<=2.21 rivals>8.5 leadlen>1.2 cross<=0.527 keytail>668 local<=16.9
+0.009 usual>1e-35 rivals<=20.5 closes>1e-35 leadlen>0.483
-0.009 keytail>1e-35 rivals>8.5 local>6.22 leadlen<=1.24
+0.009 closes>1e-35 leadlen>0.378
-0.009 keytail>1e-35 titlebelow>0.598 keyhead<=0.244 local>8.65 leadlen>1.02 leadtail<=0.138
-0.009 keytail>1e-35 titlebelow>0.598 keyhead<=0.244 local>8.65 leadlen<=1.02
+0.008 second>1 keytail>113 carrytail<=0.0875 keyhead>0.305
+0.008 crossz<=-2.85 rivals<=17.5 closes<=1e-35 carry<=0.204 keytail>70.5 second<=1.04 rivals>5.5
+0.008 rivals<=21.5 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 per>0.168 keytail<=122
+0.008 second<=2.62 keyhead<=0.551 rivals<=8.5
-0.008 usual>1e-35 second<=1.5 peak>-21 leadlen<=1.35 rivals>10.5
-0.008 keytail<=67.5 leadlen<=1.22 rivals>2.5 local>5.34
-0.008 rivals<=32.5 linked<=0.297 second>0.974 keytail<=113
-0.008 titlebelow>0.752 keyhead<=0.244 local>7.74 keytail>270
-0.008 titlebelow>0.598 keyhead<=0.244 local>7.74 titlebelow<=0.752
+0.008 crossz<=-2.85 most<=0.378 closes<=1e-35 bylines>1e-35
+0.008 crossz<=-2.85 most<=0.378 closes<=1e-35 bylines<=1e-35 leadtail<=0.179
-0.008 usual>1e-35 second<=1.5 peak>-21 leadlen>1.35 signed<=1e-35 per<=0.379
-0.008 leadlen<=0.641 local>5.34 leadlen>0.471 second>1.16
-0.008 leadlen<=0.471 local>5.34 second<=1.02 second>0.563
+0.008 closes>1e-35 rivals<=4.5 leadlen>0.984
+0.008 usual>1e-35 keyhead>1e-35 leadtail>0.0451 keytail>67.5 rivals<=8.5 titlebelow<=1e-35
-0.008 keytail>1e-35 second<=2.62 peak>-27.7 rivals>5.5 keytail<=161
-0.008 keytail>1e-35 second<=2.62 peak<=-27.7 local>26.6
-0.008 local<=3.84 leadtail>0.512
+0.008 usual>1e-35 keyhead>1e-35 keytail>46.5 rivals<=17.5 titlebelow<=1e-35
+0.008 rivals<=8.5 keytail<=442 keytail>107 crossz<=-5.08 second<=1.11
-0.008 keytail>7.5 rivals<=12.5 closes<=1e-35 keyhead<=0.305 bylines>1e-35
-0.008 keyhead<=0.551 bylines>1e-35
-0.008 keytail<=67.5 signed<=1e-35 carry>0.0477 keyhead<=0.0548
-0.008 keytail<=67.5 signed<=1e-35 carry<=0.0477 rivals>3.5
-0.008 last<=0.429 leadtail>0.0451 rivals>14.5
-0.008 last<=0.429 leadtail>0.0451 rivals<=14.5 leans>1e-35
-0.008 local>3.84 crossz>-3.33
+0.008 second<=2.21 rivals>8.5 leadlen>1.2 cross<=0.527 keytail<=668
+0.008 rivals<=9.5 closes<=1e-35 keyhead<=0.206
-0.008 titlebelow>0.598 carrytail>0.0496 local>7.74 keytail<=191
-0.008 titlebelow>0.598 carrytail<=0.0496 leadlen>1.12 leadtail<=0.111
-0.008 titlebelow>0.598 carrytail<=0.0496 leadlen<=1.12 crossz>-8.79
-0.008 last<=0.49 second<=2.21 leadlen<=1.79 crossz>-5.08
+0.008 closes>1e-35 second<=1.2 second>0.77
+0.008 keytail>1e-35 rivals<=8.5 second<=1.02 keyhead<=0.35
+0.008 leadtail<=0.654 local>9.89 second>0.974
+0.008 leadtail<=0.654 local>9.89 second<=0.974 rivals<=2.5
+0.008 local>24.1 keytail>180 leadtail<=0.497
+0.008 local>23.5 second>1 keytail<=137
+0.008 local<=23.5 leans<=1e-35 rivals<=12.5
-0.008 rivals<=119 rivals>44.5 second>0.924 leadtail<=0.91 leadlen>1.35
+0.008 local>2.27 leadtail>0.0718 closes<=1e-35 carrytail>0.0496 leadtail<=0.429
+0.008 second<=2.62 keyhead<=0.551 rivals>8.5 keytail>259
+0.008 keytail>1e-35 rivals<=8.5 keytail<=442 leadlen>0.378 second>0.188
+0.008 last<=0.49 leadlen>2.1 most<=0.294 last>0.0685
-0.008 usual>1e-35 second<=2.62 local>-3 bylines>1e-35
+0.008 keytail<=58.5 leadlen<=0.85 peak>-7.71 keyhead<=0.107 rivals<=3.5 carry>0.0439
-0.008 local>1.3 leadlen<=0.378 second>1.41 keytail<=88.5
+0.008 second>1 local<=74.9 margin<=-5.99 leadlen<=0.55 keytail>122
+0.008 rivals<=29.5 keytail>7.5 keyhead<=0.551 carrytail>0.0185 leadtail<=0.512 last<=0.161
+0.008 local>1.3 leadlen>0.378 carrytail>0.0185 leadtail>0.162
+0.007 keyhead<=0.551 bylines>1e-35 leadlen>1.03 crossz<=-6.3 leadtail<=0.459
+0.007 rivals<=29.5 keyhead<=0.551 keytail>70.5 second<=1.23
+0.007 crossz<=-2.85 last<=0.223 carrytail>0.0382 leadtail<=0.313
+0.007 keyhead<=0.4 bylines<=1e-35 leadtail>0.0451 second<=1.48 rivals<=8.5 local<=14.8
+0.007 keyhead<=0.433 bylines<=1e-35 second<=1.48 local>4.74 carrytail>0.0185
+0.007 usual>1e-35 keyhead>1e-35 leadtail>0.0451 second>0.974 last<=0.151
+0.007 usual>1e-35 keyhead>1e-35 leadtail>0.654 second<=0.974
+0.007 usual>1e-35 second>1.63 leadtail<=0.474
+0.007 keytail>7.5 rivals<=5.5 closes<=1e-35 titlebelow<=1e-35 leans<=1e-35
-0.007 bylines<=1e-35 keyhead<=0.551 second<=1.48 keyhead>1e-35 local<=23.5 leadtail<=0.341 carry<=0.0804
-0.007 second<=1.48 keytail<=7.5 signed<=1e-35 leadlen<=0.517
-0.007 bylines<=2.5 usual>0.0438 second<=1.26 rivals>5.5 titlebelow<=0.187
+0.007 keytail>1e-35 rivals<=8.5 leadlen>0.378 last<=0.113 leadlen<=2.1
+0.007 second<=1 local>0.663 carrytail>0.0185 peak>-11.9 rivals<=5.5
+0.007 local>1.3 leadlen<=0.378 rivals>8.5
+0.007 keytail<=67.5 leadlen<=1.1 rivals<=3.5 keyhead<=0.128 carry>0.0439
+0.007 rivals<=29.5 closes<=1e-35 crossz<=-2.27 carry<=0.204
+0.007 keyhead<=0.551 second<=1.48 peak>-21 leadlen<=0.888 leadtail>0.654
-0.007 rivals<=44.5 keytail>668 leadlen>1.21 last>0.189
-0.007 leadlen>1.74 titlebelow>0.191 most>0.195
-0.007 titlebelow<=0.598 titlebelow>0.187 second>1e-35 keyhead>0.0994
+0.007 last<=0.459 second<=1.22 rivals<=9.5
+0.007 second<=1e-35 leadtail<=0.452 carry<=1e-35
+0.007 usual>1e-35 second<=1.63 cross<=0.699 rivals<=5.5
-0.007 last<=0.49 leadlen>1.74 titlebelow>0.191 most>0.195
+0.007 keyhead<=0.551 second<=1.26 peak>-11.9 bylines<=1e-35 leadlen>0.216
+0.006 keytail>7.5 carrytail<=0.0151 last>0.0326
+0.006 keytail>1e-35 rivals<=8.5 second<=0.989 keyhead<=0.35
+0.006 leadlen>1.03 second>1e-35
-0.006 rivals>14.5 peak>-21
-0.006 keytail>191 carrytail>0.0151 local<=24.1 second>0.313 leadlen<=1.67
+0.006 last<=0.49 second>1.5 leadtail<=0.415
+0.006 last<=0.429 leadtail>0.0451 rivals<=14.5 leans<=1e-35 second>1.23 keytail>101 leadtail<=0.184
+0.006 last<=0.429 leadtail>0.0451 rivals<=14.5 leans<=1e-35 second>1.23 keytail<=101
+0.006 leadlen<=0.216 margin>-4.07 keytail<=40.5
+0.006 leadlen<=0.216 margin<=-4.07 keytail>188
+0.006 leadlen>0.182 second>0.188
-0.006 leadlen>0.216 keytail<=7.5 signed<=1e-35 leadlen<=1.02
+0.006 linked<=0.297 bylines<=1e-35 leadlen>0.261 keyhead>1e-35 second>0.188
-0.006 rivals<=29.5 keyhead<=0.551 keytail>70.5 second>1.23 carrytail>0.0899
+0.006 usual>1e-35 second<=1.63 cross<=0.699 rivals<=8.5 leadlen<=2.1
+0.006 rivals<=9.5 titlebelow<=1e-35 leans<=1e-35
+0.006 closes<=1e-35 linked<=0.323 bylines<=1.5 second>1e-35
+0.006 rivals<=14.5 closes<=1e-35 per>0.168 keytail>122 second<=1.01
-0.006 linked<=0.277 bylines<=1e-35 leadlen>0.261 leadtail>0.0451 second<=1.5 crossz>-4.73
+0.006 keytail>1e-35 carrytail>0.0151 local>24.1
-0.006 rivals<=12.5 second>1.02 keytail>113 keyhead>0.282
-0.006 second<=0.188 keytail<=143 carry>0.0804 leadtail>0.438
-0.006 second<=0.188 keytail<=143 carry<=0.0804 leadtail<=0.304 last>1e-35
+0.006 closes<=1e-35 crossz<=-3.5 bylines<=1e-35 carry<=0.204 rivals>8.5
-0.006 usual>1e-35 second>1.22 closes<=1e-35 local>1 leadlen>0.741 peak<=-17.3
+0.006 rivals<=21.5 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 per<=0.168 leadtail>0.357
+0.006 keytail>7.5 rivals>12.5 carrytail>0.0382 local>24.1
-0.006 keyhead<=0.551 second<=1.63 local>0.663 leadlen>2.57
+0.006 keytail>1e-35 second>2.21 linked<=0.16 leadtail<=0.387
+0.006 crossz<=-2.85 rivals<=17.5 closes<=1e-35 carry<=0.204 keytail<=70.5
+0.006 rivals<=29.5 closes<=1e-35 crossz<=-3.67 last<=0.223 carrytail>0.0214 leadtail<=0.512
+0.006 rivals>9.5 titlebelow<=0.0538 keytail>270 leadtail<=0.91 local<=46 peak>0.783
-0.005 usual>1e-35 keyhead>1e-35 leadtail>0.0451 second<=0.974 leadtail<=0.654
-0.005 local>1 carrytail>0.0185 leadlen>1.04 crossz<=-4.73 peak<=-10.7
-0.005 bylines<=2.5 usual>1e-35 second<=1.5 peak>-23.6 keytail<=67.5
+0.005 closes<=1e-35 linked<=0.305 crossz<=-2.27 bylines<=1e-35 keyhead>1e-35 keytail>37.5
+0.005 leadlen>1.03 cross<=0.633
+0.005 second<=2.21 rivals>4.5 keytail>177 crossz<=-4.66
-0.005 linked<=0.261 leadtail>0.0451 rivals<=8.5 leans>1e-35
+0.005 rivals<=17.5 closes<=1e-35 crossz<=-2.27 bylines<=1e-35 keyhead<=0.305 keytail<=122
-0.005 keytail>1e-35 rivals<=8.5 second>1.02 keytail<=113
-0.005 second>1.27 local<=74.9 margin<=-5.99 leadlen<=0.55 keytail<=122
-0.005 rivals<=9.5 leadlen>0.378 keyhead>0.212 leadtail>0.167
+0.005 second<=0.188 keytail<=177 leadtail<=0.394 carry<=1e-35
+0.005 titlebelow>0.598 carry>0.0202 crossz<=-7.11 keytail<=270
-0.005 rivals<=9.5 titlebelow<=1e-35 leans>1e-35 crossz<=-5.02
-0.005 last<=0.49 leadlen<=1.74 leans>1e-35 crossz<=-5.08
-0.005 last<=0.49 leadlen<=1.74 leans<=1e-35 second>2.03 keytail<=73.5
-0.005 linked<=0.261 leadtail>0.0564 bylines>1e-35
-0.005 linked<=0.261 leadtail>0.0564 bylines<=1e-35 leans>1e-35
+0.005 leadlen>0.641 leadlen<=0.926 keytail<=304
+0.005 rivals<=44.5 keytail>668 per<=0.854
""")
